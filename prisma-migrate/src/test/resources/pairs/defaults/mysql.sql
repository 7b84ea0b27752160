-- CreateTable
CREATE TABLE `Defaults` (
    `id` VARCHAR(191) NOT NULL,
    `text` VARCHAR(191) NOT NULL DEFAULT 'it''s a \\ "test"
of lines',
    `empty` VARCHAR(191) NOT NULL DEFAULT '',
    `yes` BOOLEAN NOT NULL DEFAULT true,
    `no` BOOLEAN NOT NULL DEFAULT false,
    `number` INTEGER NOT NULL DEFAULT -42,
    `big` BIGINT NOT NULL DEFAULT 9007199254740993,
    `float` DOUBLE NOT NULL DEFAULT 1.5,
    `whole` DOUBLE NOT NULL DEFAULT 3,
    `decimal` DECIMAL(65, 30) NOT NULL DEFAULT 12.50,
    `now` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    `nowTz` DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    `fixed` DATETIME(3) NOT NULL DEFAULT '2020-01-02 03:04:05.678',
    `json` JSON NOT NULL,
    `bytes` LONGBLOB NOT NULL,
    `role` ENUM('USER', 'the admin''s') NOT NULL DEFAULT 'USER',
    `admin` ENUM('USER', 'the admin''s') NOT NULL DEFAULT 'the admin''s',
    `generated` INTEGER NOT NULL DEFAULT (40 + 2),
    `any` INTEGER NULL,
    `nano` VARCHAR(191) NOT NULL,
    `ulid` VARCHAR(191) NOT NULL,

    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- + table Defaults
