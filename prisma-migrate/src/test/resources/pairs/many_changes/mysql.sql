/*
  Warnings:

  - The primary key of the table `User` will be changed. If it fails, the table is left without one.
  - You are about to drop the column `gone` of the table `User`. All its values will be lost.
  - You are about to drop the column `gone2` of the table `User`. All its values will be lost.
  - The column `age` of the table `User` will become required. If it holds NULL anywhere, this will fail.
  - A unique key on `name` of the table `User` will be added. If there are duplicate values, this will fail.
*/

-- DropIndex
DROP INDEX `User_name_idx` ON `User`;

-- AlterTable
ALTER TABLE `User` DROP PRIMARY KEY,
    DROP COLUMN `gone`,
    DROP COLUMN `gone2`,
    ADD COLUMN `extra` VARCHAR(191) NULL,
    ADD COLUMN `more` INTEGER NOT NULL DEFAULT 1,
    MODIFY `name` VARCHAR(40) NOT NULL,
    MODIFY `age` BIGINT NOT NULL DEFAULT 3,
    ADD PRIMARY KEY (`id`, `name`);

-- CreateIndex
CREATE UNIQUE INDEX `User_name_key` ON `User`(`name`);

-- - index User_name_idx of User
-- - primary key PRIMARY of User
-- - column User.gone
-- - column User.gone2
-- + column User.extra
-- + column User.more
-- ~ column User.name: VARCHAR(20) to VARCHAR(40)
-- ~ column User.age: INTEGER to BIGINT, required, default 3
-- + primary key PRIMARY of User
-- + unique key User_name_key of User
