-- AlterTable
ALTER TABLE `User` MODIFY `text` VARCHAR(191) NOT NULL,
    MODIFY `two` ENUM('A') NOT NULL DEFAULT 'A',
    MODIFY `opt` VARCHAR(191) NULL;

-- ~ column User.text: ENUM('A') to VARCHAR(191)
-- ~ column User.two: default 'A'
-- ~ column User.opt: ENUM('A') to VARCHAR(191)
