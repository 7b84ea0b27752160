-- CreateTable
CREATE TABLE `app_users` (
    `user_id` INTEGER NOT NULL AUTO_INCREMENT,
    `e mail` VARCHAR(191) NOT NULL,
    `the_role` ENUM('user', 'admin') NOT NULL DEFAULT 'user',
    `nick` VARCHAR(191) NOT NULL,

    UNIQUE INDEX `app_users_e mail_key`(`e mail`),
    UNIQUE INDEX `uq_nick`(`nick`),
    INDEX `app_users_e mail_nick_idx`(`e mail`, `nick`),
    INDEX `ix_role`(`the_role`),
    PRIMARY KEY (`user_id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `app posts` (
    `tenant` INTEGER NOT NULL,
    `number` INTEGER NOT NULL,
    `author_id` INTEGER NOT NULL,

    UNIQUE INDEX `app posts_author_id_number_key`(`author_id`, `number`),
    PRIMARY KEY (`tenant`, `number`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `AVeryLongModelNameThatGoesOnAndOnUntilTheEndOfTheLine` (
    `id` INTEGER NOT NULL,
    `anotherVeryLongColumnNameForTests` INTEGER NOT NULL,
    `andOneMoreColumnNameThatIsLong` INTEGER NOT NULL,

    UNIQUE INDEX `AVeryLongModelNameThatGoesOnAndOnUntilTheEndOfTheLine_anoth_key`(`anotherVeryLongColumnNameForTests`),
    INDEX `AVeryLongModelNameThatGoesOnAndOnUntilTheEndOfTheLine_anoth_idx`(`anotherVeryLongColumnNameForTests`, `andOneMoreColumnNameThatIsLong`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- AddForeignKey
ALTER TABLE `app posts` ADD CONSTRAINT `fk_author` FOREIGN KEY (`author_id`) REFERENCES `app_users`(`user_id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- + table app_users
-- + table app posts
-- + table AVeryLongModelNameThatGoesOnAndOnUntilTheEndOfTheLine
