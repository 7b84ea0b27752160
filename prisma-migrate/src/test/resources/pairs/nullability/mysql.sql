/*
  Warnings:

  - The column `nick` of the table `User` will become required. If it holds NULL anywhere, this will fail.
  - The column `city` of the table `User` will become required. If it holds NULL anywhere, this will fail.
*/

-- AlterTable
ALTER TABLE `User` MODIFY `name` VARCHAR(191) NULL,
    MODIFY `nick` VARCHAR(191) NOT NULL,
    MODIFY `city` VARCHAR(191) NOT NULL DEFAULT 'x';

-- ~ column User.name: optional
-- ~ column User.nick: required
-- ~ column User.city: required
