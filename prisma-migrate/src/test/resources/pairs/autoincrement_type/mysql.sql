/*
  Warnings:

  - The primary key of the table `T` will be changed. If it fails, the table is left without one.
*/

-- AlterTable
ALTER TABLE `T` DROP PRIMARY KEY,
    MODIFY `id` BIGINT NOT NULL AUTO_INCREMENT,
    ADD PRIMARY KEY (`id`);

-- - primary key PRIMARY of T
-- ~ column T.id: INTEGER to BIGINT
-- + primary key PRIMARY of T
