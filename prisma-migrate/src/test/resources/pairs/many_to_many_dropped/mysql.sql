/*
  Warnings:

  - You are about to drop the table `_PostToTag`. All its rows will be lost.
*/

-- DropForeignKey
ALTER TABLE `_PostToTag` DROP FOREIGN KEY `_PostToTag_A_fkey`;

-- DropForeignKey
ALTER TABLE `_PostToTag` DROP FOREIGN KEY `_PostToTag_B_fkey`;

-- DropTable
DROP TABLE `_PostToTag`;

-- - table _PostToTag
