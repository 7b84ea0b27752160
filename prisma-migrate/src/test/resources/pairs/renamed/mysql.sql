/*
  Warnings:

  - A unique key on `A`, `B` of the table `_TagToWriting` will be added. If there are duplicate values, this will fail.
*/

-- RenameTable
ALTER TABLE `Post` RENAME TO `Writing`;

-- RenameTable
ALTER TABLE `User` RENAME TO `users`;

-- RenameTable
ALTER TABLE `_PostToTag` RENAME TO `_TagToWriting`;

-- RenameColumn
ALTER TABLE `Writing` RENAME COLUMN `title` TO `headline`;

-- RenameColumn
ALTER TABLE `Writing` RENAME COLUMN `authorId` TO `author_id`;

-- RenameColumn
ALTER TABLE `_TagToWriting` RENAME COLUMN `A` TO `A_old`;

-- RenameColumn
ALTER TABLE `_TagToWriting` RENAME COLUMN `B` TO `A`;

-- RenameColumn
ALTER TABLE `_TagToWriting` RENAME COLUMN `A_old` TO `B`;

-- RenameEnumValues
ALTER TABLE `Writing` MODIFY `tone` ENUM('WARM', 'COLD', 'HOT') NOT NULL DEFAULT 'WARM';
UPDATE `Writing` SET `tone` = CASE `tone` WHEN 'WARM' THEN 'HOT' WHEN 'COLD' THEN 'cold' ELSE `tone` END WHERE `tone` IN ('WARM', 'COLD');
ALTER TABLE `Writing` MODIFY `tone` ENUM('HOT', 'cold') NOT NULL DEFAULT 'HOT';

-- DropForeignKey
ALTER TABLE `_TagToWriting` DROP FOREIGN KEY `_PostToTag_A_fkey`;

-- DropForeignKey
ALTER TABLE `_TagToWriting` DROP FOREIGN KEY `_PostToTag_B_fkey`;

-- DropForeignKey
ALTER TABLE `Writing` DROP FOREIGN KEY `Post_authorId_fkey`;

-- DropIndex
DROP INDEX `Post_authorId_fkey` ON `Writing`;

-- DropIndex
DROP INDEX `_PostToTag_AB_unique` ON `_TagToWriting`;

-- DropIndex
DROP INDEX `_PostToTag_B_index` ON `_TagToWriting`;

-- AlterTable
ALTER TABLE `Writing` MODIFY `tone` ENUM('HOT', 'cold', 'ICY') NOT NULL DEFAULT 'HOT';

-- CreateIndex
CREATE UNIQUE INDEX `_TagToWriting_AB_unique` ON `_TagToWriting`(`A`, `B`);

-- CreateIndex
CREATE INDEX `_TagToWriting_B_index` ON `_TagToWriting`(`B`);

-- AddForeignKey
ALTER TABLE `Writing` ADD CONSTRAINT `Writing_author_id_fkey` FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `_TagToWriting` ADD CONSTRAINT `_TagToWriting_A_fkey` FOREIGN KEY (`A`) REFERENCES `Tag`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `_TagToWriting` ADD CONSTRAINT `_TagToWriting_B_fkey` FOREIGN KEY (`B`) REFERENCES `Writing`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- RenameIndex
ALTER TABLE `Writing` RENAME INDEX `Post_title_idx` TO `Writing_headline_idx`;

-- RenameIndex
ALTER TABLE `users` RENAME INDEX `User_email_key` TO `users_email_key`;

-- ~ table Post: renamed to Writing
-- ~ table User: renamed to users
-- ~ table _PostToTag: renamed to _TagToWriting
-- ~ column Writing.title: renamed to headline
-- ~ column Writing.authorId: renamed to author_id
-- ~ column _TagToWriting.A: renamed to A_old
-- ~ column _TagToWriting.B: renamed to A
-- ~ column _TagToWriting.A_old: renamed to B
-- ~ enum Mood: WARM renamed to HOT, COLD renamed to cold
-- - foreign key _PostToTag_A_fkey of _TagToWriting
-- - foreign key _PostToTag_B_fkey of _TagToWriting
-- - foreign key Post_authorId_fkey of Writing
-- - index Post_authorId_fkey of Writing
-- - unique key _PostToTag_AB_unique of _TagToWriting
-- - index _PostToTag_B_index of _TagToWriting
-- ~ column Writing.tone: ENUM('HOT', 'cold') to ENUM('HOT', 'cold', 'ICY')
-- + unique key _TagToWriting_AB_unique of _TagToWriting
-- + index _TagToWriting_B_index of _TagToWriting
-- + foreign key Writing_author_id_fkey of Writing
-- + foreign key _TagToWriting_A_fkey of _TagToWriting
-- + foreign key _TagToWriting_B_fkey of _TagToWriting
-- ~ index Post_title_idx of Writing: renamed to Writing_headline_idx
-- ~ unique key User_email_key of users: renamed to users_email_key
