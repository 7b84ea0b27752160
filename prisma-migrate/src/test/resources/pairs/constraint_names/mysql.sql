-- DropForeignKey
ALTER TABLE `B` DROP FOREIGN KEY `B_aId_fkey`;

-- DropIndex
DROP INDEX `B_aId_fkey` ON `B`;

-- AddForeignKey
ALTER TABLE `B` ADD CONSTRAINT `fk_b` FOREIGN KEY (`aId`) REFERENCES `A`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- RenameIndex
ALTER TABLE `A` RENAME INDEX `A_code_key` TO `uq_a`;

-- RenameIndex
ALTER TABLE `A` RENAME INDEX `A_id_code_idx` TO `ix_a`;

-- - foreign key B_aId_fkey of B
-- - index B_aId_fkey of B
-- + foreign key fk_b of B
-- ~ unique key A_code_key of A: renamed to uq_a
-- ~ index A_id_code_idx of A: renamed to ix_a
