/*
  Warnings:

  - You are about to drop the table `User`. All its rows will be lost.
  - You are about to drop the table `Post`. All its rows will be lost.
*/

-- DropForeignKey
ALTER TABLE `Keep` DROP FOREIGN KEY `Keep_userId_fkey`;

-- DropIndex
DROP INDEX `Keep_userId_fkey` ON `Keep`;

-- DropForeignKey
ALTER TABLE `Post` DROP FOREIGN KEY `Post_userId_fkey`;

-- DropTable
DROP TABLE `User`;

-- DropTable
DROP TABLE `Post`;

-- - foreign key Keep_userId_fkey of Keep
-- - index Keep_userId_fkey of Keep
-- - table User
-- - table Post
