/*
  Warnings:

  - A unique key on `number` of the table `Starts` will be added. If there are duplicate values, this will fail.
  - A unique key on `number` of the table `Comes` will be added. If there are duplicate values, this will fail.
  - You are about to drop the column `number` of the table `Goes`. All its values will be lost.
  - The primary key of the table `Moves` will be changed. If it fails, the table is left without one.
  - The required column `key` will be added to the table `Moves` without a default value. If the table has rows, they will hold 0, an empty text or the like.
  - A unique key on `id` of the table `Moves` will be added. If there are duplicate values, this will fail.
  - The primary key of the table `Wider` will be changed. If it fails, the table is left without one.
*/

-- AlterTable
ALTER TABLE `Starts` MODIFY `number` INTEGER NOT NULL AUTO_INCREMENT,
    ADD UNIQUE INDEX `Starts_number_key`(`number`);

-- AlterTable
ALTER TABLE `Comes` ADD COLUMN `number` INTEGER NOT NULL AUTO_INCREMENT,
    ADD UNIQUE INDEX `Comes_number_key`(`number`);

-- AlterTable
ALTER TABLE `Stops` DROP INDEX `Stops_number_key`,
    MODIFY `number` INTEGER NOT NULL;

-- AlterTable
ALTER TABLE `Goes` DROP INDEX `Goes_number_key`,
    DROP COLUMN `number`;

-- AlterTable
ALTER TABLE `Moves` DROP PRIMARY KEY,
    ADD COLUMN `key` VARCHAR(191) NOT NULL,
    ADD PRIMARY KEY (`key`),
    ADD UNIQUE INDEX `Moves_id_key`(`id`);

-- AlterTable
ALTER TABLE `Wider` DROP PRIMARY KEY,
    MODIFY `id` BIGINT NOT NULL AUTO_INCREMENT,
    ADD PRIMARY KEY (`id`);

-- CreateIndex
CREATE INDEX `Stays_number_idx` ON `Stays`(`number`);

-- DropIndex
DROP INDEX `Stays_number_key` ON `Stays`;

-- ~ column Starts.number: numbered by the database
-- + unique key Starts_number_key of Starts
-- + column Comes.number
-- + unique key Comes_number_key of Comes
-- - unique key Stops_number_key of Stops
-- ~ column Stops.number: no longer numbered
-- - unique key Goes_number_key of Goes
-- - column Goes.number
-- - primary key PRIMARY of Moves
-- + column Moves.key
-- + primary key PRIMARY of Moves
-- + unique key Moves_id_key of Moves
-- - primary key PRIMARY of Wider
-- ~ column Wider.id: INTEGER to BIGINT
-- + primary key PRIMARY of Wider
-- + index Stays_number_idx of Stays
-- - unique key Stays_number_key of Stays
