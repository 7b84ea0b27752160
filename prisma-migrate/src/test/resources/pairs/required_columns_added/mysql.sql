/*
  Warnings:

  - The required column `changed` will be added to the table `User` with a default that only the client knows. If the table has rows, they will hold 0, an empty text or the like: add it as optional, fill it, then make it required.
  - The required column `name` will be added to the table `User` without a default value. If the table has rows, they will hold 0, an empty text or the like.
  - The required column `token` will be added to the table `User` with a default that only the client knows. If the table has rows, they will hold 0, an empty text or the like: add it as optional, fill it, then make it required.
*/

-- AlterTable
ALTER TABLE `User` ADD COLUMN `changed` DATETIME(3) NOT NULL,
    ADD COLUMN `name` VARCHAR(191) NOT NULL,
    ADD COLUMN `token` VARCHAR(191) NOT NULL;

-- + column User.changed
-- + column User.name
-- + column User.token
