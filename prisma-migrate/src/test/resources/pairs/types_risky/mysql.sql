/*
  Warnings:

  - The type of the column `int` of the table `T` will change from BIGINT to INTEGER. Values may be cut or rounded, or the change may fail.
  - The type of the column `varchar` of the table `T` will change from VARCHAR(20) to VARCHAR(10). Values may be cut or rounded, or the change may fail.
  - The type of the column `words` of the table `T` will change from VARCHAR(191) to VARCHAR(10). Values may be cut or rounded, or the change may fail.
  - The type of the column `char` of the table `T` will change from VARCHAR(191) to CHAR(10). Values may be cut or rounded, or the change may fail.
  - The type of the column `decimal` of the table `T` will change from DECIMAL(20, 4) to DECIMAL(10, 2). Values may be cut or rounded, or the change may fail.
  - The type of the column `real` of the table `T` will change from DOUBLE to FLOAT. Values may be cut or rounded, or the change may fail.
  - The type of the column `whole` of the table `T` will change from DOUBLE to INTEGER. Values may be cut or rounded, or the change may fail.
  - The type of the column `time` of the table `T` will change from DATETIME(6) to DATETIME(0). Values may be cut or rounded, or the change may fail.
*/

-- AlterTable
ALTER TABLE `T` MODIFY `int` INTEGER NOT NULL,
    MODIFY `varchar` VARCHAR(10) NOT NULL,
    MODIFY `words` VARCHAR(10) NOT NULL,
    MODIFY `char` CHAR(10) NOT NULL,
    MODIFY `decimal` DECIMAL(10, 2) NOT NULL,
    MODIFY `real` FLOAT NOT NULL,
    MODIFY `whole` INTEGER NOT NULL,
    MODIFY `time` DATETIME(0) NOT NULL;

-- ~ column T.int: BIGINT to INTEGER
-- ~ column T.varchar: VARCHAR(20) to VARCHAR(10)
-- ~ column T.words: VARCHAR(191) to VARCHAR(10)
-- ~ column T.char: VARCHAR(191) to CHAR(10)
-- ~ column T.decimal: DECIMAL(20, 4) to DECIMAL(10, 2)
-- ~ column T.real: DOUBLE to FLOAT
-- ~ column T.whole: DOUBLE to INTEGER
-- ~ column T.time: DATETIME(6) to DATETIME(0)
