/*
  Warnings:

  - The column `small` of the table `T` will become required. If it holds NULL anywhere, this will fail.
*/

-- AlterTable
ALTER TABLE `T` MODIFY `int` BIGINT NOT NULL,
    MODIFY `text` VARCHAR(191) NOT NULL,
    MODIFY `varchar` VARCHAR(20) NOT NULL,
    MODIFY `words` VARCHAR(191) NOT NULL,
    MODIFY `bool` VARCHAR(191) NOT NULL,
    MODIFY `uuid` VARCHAR(191) NOT NULL,
    MODIFY `date` DATETIME(3) NOT NULL,
    MODIFY `float` DOUBLE NOT NULL,
    MODIFY `decimal` DECIMAL(20, 4) NOT NULL,
    MODIFY `small` INTEGER NOT NULL DEFAULT 2;

-- ~ column T.int: INTEGER to BIGINT
-- ~ column T.text: INTEGER to VARCHAR(191)
-- ~ column T.varchar: VARCHAR(10) to VARCHAR(20)
-- ~ column T.words: VARCHAR(10) to VARCHAR(191)
-- ~ column T.bool: BOOLEAN to VARCHAR(191)
-- ~ column T.uuid: CHAR(36) to VARCHAR(191)
-- ~ column T.date: DATE to DATETIME(3)
-- ~ column T.float: FLOAT to DOUBLE
-- ~ column T.decimal: DECIMAL(10, 2) to DECIMAL(20, 4)
-- ~ column T.small: SMALLINT to INTEGER, required, default 2
