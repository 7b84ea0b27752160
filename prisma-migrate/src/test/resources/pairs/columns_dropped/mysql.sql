/*
  Warnings:

  - You are about to drop the column `city` of the table `User`. All its values will be lost.
  - You are about to drop the column `nick` of the table `User`. All its values will be lost.
  - You are about to drop the column `role` of the table `User`. All its values will be lost.
  - You are about to drop the column `street` of the table `User`. All its values will be lost.
  - You are about to drop the column `userId` of the table `Post`. All its values will be lost.
*/

-- DropForeignKey
ALTER TABLE `Post` DROP FOREIGN KEY `Post_userId_fkey`;

-- DropIndex
DROP INDEX `User_nick_key` ON `User`;

-- DropIndex
DROP INDEX `User_city_idx` ON `User`;

-- DropIndex
DROP INDEX `User_street_id_idx` ON `User`;

-- DropIndex
DROP INDEX `Post_userId_idx` ON `Post`;

-- AlterTable
ALTER TABLE `User` DROP COLUMN `city`,
    DROP COLUMN `nick`,
    DROP COLUMN `role`,
    DROP COLUMN `street`;

-- AlterTable
ALTER TABLE `Post` DROP COLUMN `userId`;

-- - foreign key Post_userId_fkey of Post
-- - unique key User_nick_key of User
-- - index User_city_idx of User
-- - index User_street_id_idx of User
-- - index Post_userId_idx of Post
-- - column User.city
-- - column User.nick
-- - column User.role
-- - column User.street
-- - column Post.userId
