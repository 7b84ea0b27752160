/*
  Warnings:

  - The primary key of the table `A` will be changed. If it fails, the table is left without one.
  - The primary key of the table `B` will be changed. If it fails, the table is left without one.
  - The primary key of the table `C` will be changed. If it fails, the table is left without one.
  - A primary key will be added to the table `D`. If there are duplicate or empty values, this will fail.
*/

-- AlterTable
ALTER TABLE `A` DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`, `code`);

-- AlterTable
ALTER TABLE `B` DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`);

-- AlterTable
ALTER TABLE `C` DROP PRIMARY KEY;

-- AlterTable
ALTER TABLE `D` ADD PRIMARY KEY (`code`);

-- DropIndex
DROP INDEX `D_code_key` ON `D`;

-- - primary key PRIMARY of A
-- + primary key PRIMARY of A
-- - primary key PRIMARY of B
-- + primary key PRIMARY of B
-- - primary key PRIMARY of C
-- + primary key PRIMARY of D
-- - unique key D_code_key of D
