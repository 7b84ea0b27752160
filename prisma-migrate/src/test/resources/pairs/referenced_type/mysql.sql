/*
  Warnings:

  - The primary key of the table `A` will be changed. If it fails, the table is left without one.
*/

-- DropForeignKey
ALTER TABLE `B` DROP FOREIGN KEY `B_aId_fkey`;

-- AlterTable
ALTER TABLE `A` DROP PRIMARY KEY,
    MODIFY `id` BIGINT NOT NULL,
    ADD PRIMARY KEY (`id`);

-- AlterTable
ALTER TABLE `B` MODIFY `aId` BIGINT NOT NULL;

-- AddForeignKey
ALTER TABLE `B` ADD CONSTRAINT `B_aId_fkey` FOREIGN KEY (`aId`) REFERENCES `A`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- - foreign key B_aId_fkey of B
-- - primary key PRIMARY of A
-- ~ column A.id: INTEGER to BIGINT
-- + primary key PRIMARY of A
-- ~ column B.aId: INTEGER to BIGINT
-- + foreign key B_aId_fkey of B
