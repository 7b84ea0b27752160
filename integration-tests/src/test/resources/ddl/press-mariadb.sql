-- CreateTable
CREATE TABLE `User` (
    `id` INTEGER AUTO_INCREMENT NOT NULL,
    `email` VARCHAR(191) NOT NULL,
    `name` VARCHAR(191),
    `password` VARCHAR(191) NOT NULL DEFAULT '',
    `age` INTEGER,
    `bossId` INTEGER,

    PRIMARY KEY (`id`)
);

-- CreateTable
CREATE TABLE `Profile` (
    `id` INTEGER AUTO_INCREMENT NOT NULL,
    `bio` VARCHAR(191) NOT NULL,
    `userId` INTEGER,

    PRIMARY KEY (`id`)
);

-- CreateTable
CREATE TABLE `Post` (
    `id` INTEGER AUTO_INCREMENT NOT NULL,
    `slug` VARCHAR(191) NOT NULL,
    `title` VARCHAR(191) NOT NULL,
    `body` VARCHAR(191),
    `views` INTEGER NOT NULL DEFAULT 0,
    `rating` DOUBLE,
    `price` DECIMAL(65,30) NOT NULL DEFAULT 0,
    `reads` BIGINT NOT NULL DEFAULT 0,
    `created` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    `meta` JSON,
    `authorId` INTEGER,

    PRIMARY KEY (`id`)
);

-- CreateTable
CREATE TABLE `Comment` (
    `id` INTEGER AUTO_INCREMENT NOT NULL,
    `text` VARCHAR(191) NOT NULL,
    `stars` INTEGER NOT NULL DEFAULT 0,
    `postId` INTEGER NOT NULL,
    `authorId` INTEGER,

    PRIMARY KEY (`id`)
);

-- CreateTable
CREATE TABLE `Tag` (
    `id` INTEGER AUTO_INCREMENT NOT NULL,
    `name` VARCHAR(191) NOT NULL,

    PRIMARY KEY (`id`)
);

-- CreateTable
CREATE TABLE `Account` (
    `id` INTEGER AUTO_INCREMENT NOT NULL,
    `balance` INTEGER NOT NULL,
    `version` INTEGER NOT NULL,

    PRIMARY KEY (`id`)
);

-- CreateTable
CREATE TABLE `Seat` (
    `row` INTEGER NOT NULL,
    `number` INTEGER NOT NULL,
    `guest` VARCHAR(191),

    PRIMARY KEY (`row`,`number`)
);

-- CreateTable
CREATE TABLE `_PostToTag` (
    `A` INTEGER NOT NULL,
    `B` INTEGER NOT NULL,

    PRIMARY KEY (`A`,`B`)
);

-- CreateIndex
CREATE UNIQUE INDEX `User_email_key` ON `User`(`email`);

-- CreateIndex
CREATE UNIQUE INDEX `Profile_userId_key` ON `Profile`(`userId`);

-- CreateIndex
CREATE UNIQUE INDEX `Post_slug_key` ON `Post`(`slug`);

-- CreateIndex
CREATE UNIQUE INDEX `Tag_name_key` ON `Tag`(`name`);

-- CreateIndex
CREATE INDEX `_PostToTag_B_index` ON `_PostToTag`(`B`);

-- AddForeignKey
ALTER TABLE `User` ADD CONSTRAINT `User_bossId_fkey` FOREIGN KEY (`bossId`) REFERENCES `User`(`id`) ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Profile` ADD CONSTRAINT `Profile_userId_fkey` FOREIGN KEY (`userId`) REFERENCES `User`(`id`) ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Post` ADD CONSTRAINT `Post_authorId_fkey` FOREIGN KEY (`authorId`) REFERENCES `User`(`id`) ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Comment` ADD CONSTRAINT `Comment_postId_fkey` FOREIGN KEY (`postId`) REFERENCES `Post`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Comment` ADD CONSTRAINT `Comment_authorId_fkey` FOREIGN KEY (`authorId`) REFERENCES `User`(`id`) ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `_PostToTag` ADD CONSTRAINT `_PostToTag_A_fkey` FOREIGN KEY (`A`) REFERENCES `Post`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `_PostToTag` ADD CONSTRAINT `_PostToTag_B_fkey` FOREIGN KEY (`B`) REFERENCES `Tag`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateIndex
CREATE FULLTEXT INDEX `Post_title_idx` ON `Post`(`title`);

-- CreateIndex
CREATE FULLTEXT INDEX `Post_title_body_idx` ON `Post`(`title`, `body`);
