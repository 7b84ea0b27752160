/*
  Warnings:

  - The column `cId` of the table `Post` will become required. If it holds NULL anywhere, this will fail.
*/

-- DropForeignKey
ALTER TABLE `Post` DROP FOREIGN KEY `Post_aId_fkey`;

-- DropIndex
DROP INDEX `Post_aId_fkey` ON `Post`;

-- DropForeignKey
ALTER TABLE `Post` DROP FOREIGN KEY `Post_bCode_fkey`;

-- DropIndex
DROP INDEX `Post_bCode_fkey` ON `Post`;

-- DropForeignKey
ALTER TABLE `Post` DROP FOREIGN KEY `Post_cId_fkey`;

-- DropForeignKey
ALTER TABLE `Post` DROP FOREIGN KEY `Post_dId_fkey`;

-- DropForeignKey
ALTER TABLE `Post` DROP FOREIGN KEY `Post_rId_fkey`;

-- DropIndex
DROP INDEX `Post_rId_fkey` ON `Post`;

-- DropIndex
DROP INDEX `Post_dId_idx` ON `Post`;

-- AlterTable
ALTER TABLE `Post` MODIFY `cId` INTEGER NOT NULL;

-- CreateIndex
CREATE INDEX `Post_bCode_idx` ON `Post`(`bCode`);

-- AddForeignKey
ALTER TABLE `Post` ADD CONSTRAINT `other_name` FOREIGN KEY (`rId`) REFERENCES `User`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Post` ADD CONSTRAINT `Post_bCode_fkey` FOREIGN KEY (`bCode`) REFERENCES `User`(`code`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Post` ADD CONSTRAINT `Post_cId_fkey` FOREIGN KEY (`cId`) REFERENCES `User`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Post` ADD CONSTRAINT `Post_dId_fkey` FOREIGN KEY (`dId`) REFERENCES `User`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- - foreign key Post_aId_fkey of Post
-- - index Post_aId_fkey of Post
-- - foreign key Post_bCode_fkey of Post
-- - index Post_bCode_fkey of Post
-- - foreign key Post_cId_fkey of Post
-- - foreign key Post_dId_fkey of Post
-- - foreign key Post_rId_fkey of Post
-- - index Post_rId_fkey of Post
-- - index Post_dId_idx of Post
-- ~ column Post.cId: required
-- + index Post_bCode_idx of Post
-- + foreign key other_name of Post
-- + foreign key Post_bCode_fkey of Post
-- + foreign key Post_cId_fkey of Post
-- + foreign key Post_dId_fkey of Post
