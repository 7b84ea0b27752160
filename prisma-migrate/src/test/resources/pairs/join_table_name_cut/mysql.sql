-- CreateTable
CREATE TABLE `Post` (
    `id` INTEGER NOT NULL,

    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Tag` (
    `id` INTEGER NOT NULL,

    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewedByTheBo` (
    `A` INTEGER NOT NULL,
    `B` INTEGER NOT NULL,

    UNIQUE INDEX `_TagsThatEditorsHaveChosenForPostsAfterThoseWereRevie_AB_unique`(`A`, `B`),
    INDEX `_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewe_B_index`(`B`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- AddForeignKey
ALTER TABLE `_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewedByTheBo` ADD CONSTRAINT `_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewed_A_fkey` FOREIGN KEY (`A`) REFERENCES `Post`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewedByTheBo` ADD CONSTRAINT `_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewed_B_fkey` FOREIGN KEY (`B`) REFERENCES `Tag`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- + table Post
-- + table Tag
-- + table _TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewedByTheBo
