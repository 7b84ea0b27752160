/*
  Warnings:

  - The column `size` of the table `User` will become required. If it holds NULL anywhere, this will fail.
*/

-- AlterTable
ALTER TABLE `User` MODIFY `added` VARCHAR(191) NOT NULL DEFAULT 'b',
    MODIFY `changed` VARCHAR(191) NOT NULL DEFAULT 'b',
    ALTER COLUMN `dropped` DROP DEFAULT,
    ALTER COLUMN `client` DROP DEFAULT,
    MODIFY `made` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    MODIFY `size` INTEGER NOT NULL DEFAULT 2;

-- ~ column User.added: default 'b'
-- ~ column User.changed: default 'b'
-- ~ column User.dropped: no default
-- ~ column User.client: no default
-- ~ column User.made: default CURRENT_TIMESTAMP(3)
-- ~ column User.size: required, default 2
