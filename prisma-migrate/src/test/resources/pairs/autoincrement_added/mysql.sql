/*
  Warnings:

  - A unique key on `number` of the table `T` will be added. If there are duplicate values, this will fail.
*/

-- AlterTable
ALTER TABLE `T` ADD COLUMN `number` INTEGER NOT NULL AUTO_INCREMENT,
    ADD UNIQUE INDEX `T_number_key`(`number`);

-- + column T.number
-- + unique key T_number_key of T
