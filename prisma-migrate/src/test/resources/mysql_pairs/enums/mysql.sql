/*
  Warnings:

  - The value `COLD` of the enum `Tone` will be removed. If rows still hold it, this will fail.
  - You are about to drop the column `gone` of the table `User`. All its values will be lost.
  - The type of the column `code` of the table `User` will change from VARCHAR(191) to ENUM('WARM'). Values may be cut or rounded, or the change may fail.
*/

-- RemoveEnumValue
CREATE TEMPORARY TABLE IF NOT EXISTS `check_Tone.COLD` (`rows` BIGINT, CONSTRAINT `no row holds Tone.COLD` CHECK (`rows` = 0));
INSERT INTO `check_Tone.COLD` SELECT COUNT(*) FROM `User` WHERE `tone` = 'COLD';
DROP TEMPORARY TABLE `check_Tone.COLD`;

-- AlterTable
ALTER TABLE `User` DROP COLUMN `gone`,
    MODIFY `role` ENUM('OWNER', 'USER', 'ADMIN') NOT NULL DEFAULT 'OWNER',
    MODIFY `tone` ENUM('WARM') NULL,
    MODIFY `text` VARCHAR(191) NOT NULL,
    MODIFY `code` ENUM('WARM') NOT NULL;

-- - value Tone.COLD
-- - column User.gone
-- ~ column User.role: ENUM('USER', 'ADMIN') to ENUM('OWNER', 'USER', 'ADMIN'), default 'OWNER'
-- ~ column User.tone: ENUM('WARM', 'COLD') to ENUM('WARM')
-- ~ column User.text: ENUM('USER', 'ADMIN') to VARCHAR(191)
-- ~ column User.code: VARCHAR(191) to ENUM('WARM')
