/*
  Warnings:

  - You are about to drop the column `old` of the table `User`. All its values will be lost.
  - The type of the column `text` of the table `User` will change from VARCHAR(191) to ENUM('A', 'B'). Values may be cut or rounded, or the change may fail.
*/

-- AlterTable
ALTER TABLE `User` DROP COLUMN `old`,
    ADD COLUMN `new` ENUM('A', 'B') NOT NULL DEFAULT 'B',
    MODIFY `text` ENUM('A', 'B') NULL,
    MODIFY `kind` VARCHAR(191) NULL;

-- - column User.old
-- + column User.new
-- ~ column User.text: VARCHAR(191) to ENUM('A', 'B')
-- ~ column User.kind: ENUM('A') to VARCHAR(191)
