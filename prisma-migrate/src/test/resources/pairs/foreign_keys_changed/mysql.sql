-- DropForeignKey
ALTER TABLE `Post` DROP FOREIGN KEY `Post_aId_fkey`;

-- DropForeignKey
ALTER TABLE `Post` DROP FOREIGN KEY `Post_bId_fkey`;

-- DropForeignKey
ALTER TABLE `Post` DROP FOREIGN KEY `Post_cId_fkey`;

-- DropForeignKey
ALTER TABLE `Post` DROP FOREIGN KEY `Post_dId_fkey`;

-- DropIndex
DROP INDEX `Post_bId_idx` ON `Post`;

-- DropIndex
DROP INDEX `Post_dId_idx` ON `Post`;

-- AlterTable
ALTER TABLE `Post` MODIFY `cId` INTEGER NULL;

-- AddForeignKey
ALTER TABLE `Post` ADD CONSTRAINT `Post_aId_fkey` FOREIGN KEY (`aId`) REFERENCES `User`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Post` ADD CONSTRAINT `renamed` FOREIGN KEY (`bId`) REFERENCES `User`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Post` ADD CONSTRAINT `Post_cId_fkey` FOREIGN KEY (`cId`) REFERENCES `User`(`id`) ON DELETE SET NULL ON UPDATE CASCADE;

-- - foreign key Post_aId_fkey of Post
-- - foreign key Post_bId_fkey of Post
-- - foreign key Post_cId_fkey of Post
-- - foreign key Post_dId_fkey of Post
-- - index Post_bId_idx of Post
-- - index Post_dId_idx of Post
-- ~ column Post.cId: optional
-- + foreign key Post_aId_fkey of Post
-- + foreign key renamed of Post
-- + foreign key Post_cId_fkey of Post
