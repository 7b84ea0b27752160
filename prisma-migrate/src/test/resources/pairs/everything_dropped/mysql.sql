/*
  Warnings:

  - You are about to drop the table `User`. All its rows will be lost.
  - You are about to drop the table `Post`. All its rows will be lost.
*/

-- DropForeignKey
ALTER TABLE `Post` DROP FOREIGN KEY `Post_userId_fkey`;

-- DropTable
DROP TABLE `User`;

-- DropTable
DROP TABLE `Post`;

-- - table User
-- - table Post
