/*
  Warnings:

  - The primary key of the table `A` will be changed. If it fails, the table is left without one.
  - The type of the column `id` of the table `A` will change from VARCHAR(191) to INTEGER. Values may be cut or rounded, or the change may fail.
  - The type of the column `aId` of the table `B` will change from VARCHAR(191) to INTEGER. Values may be cut or rounded, or the change may fail.
*/

-- DropForeignKey
ALTER TABLE `B` DROP FOREIGN KEY `B_aId_fkey`;

-- AlterTable
ALTER TABLE `A` DROP PRIMARY KEY,
    MODIFY `id` INTEGER NOT NULL AUTO_INCREMENT,
    ADD PRIMARY KEY (`id`);

-- AlterTable
ALTER TABLE `B` MODIFY `aId` INTEGER NOT NULL;

-- AddForeignKey
ALTER TABLE `B` ADD CONSTRAINT `B_aId_fkey` FOREIGN KEY (`aId`) REFERENCES `A`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- - foreign key B_aId_fkey of B
-- - primary key PRIMARY of A
-- ~ column A.id: VARCHAR(191) to INTEGER, numbered by the database
-- + primary key PRIMARY of A
-- ~ column B.aId: VARCHAR(191) to INTEGER
-- + foreign key B_aId_fkey of B
