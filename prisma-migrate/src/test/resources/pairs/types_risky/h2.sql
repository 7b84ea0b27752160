/*
  Warnings:

  - The type of the column `int` of the table `T` will change from BIGINT to INTEGER. Values may be cut or rounded, or the change may fail.
  - The type of the column `varchar` of the table `T` will change from VARCHAR(20) to VARCHAR(10). Values may be cut or rounded, or the change may fail.
  - The type of the column `words` of the table `T` will change from VARCHAR to VARCHAR(10). Values may be cut or rounded, or the change may fail.
  - The type of the column `char` of the table `T` will change from VARCHAR to CHAR(10). Values may be cut or rounded, or the change may fail.
  - The type of the column `decimal` of the table `T` will change from DECIMAL(20,4) to DECIMAL(10,2). Values may be cut or rounded, or the change may fail.
  - The type of the column `real` of the table `T` will change from DOUBLE PRECISION to REAL. Values may be cut or rounded, or the change may fail.
  - The type of the column `whole` of the table `T` will change from DOUBLE PRECISION to INTEGER. Values may be cut or rounded, or the change may fail.
  - The type of the column `time` of the table `T` will change from TIMESTAMP(6) to TIMESTAMP(0). Values may be cut or rounded, or the change may fail.
*/

-- AlterTable
ALTER TABLE "T" ALTER COLUMN "int" SET DATA TYPE INTEGER;
ALTER TABLE "T" ALTER COLUMN "varchar" SET DATA TYPE VARCHAR(10);
ALTER TABLE "T" ALTER COLUMN "words" SET DATA TYPE VARCHAR(10);
ALTER TABLE "T" ALTER COLUMN "char" SET DATA TYPE CHAR(10);
ALTER TABLE "T" ALTER COLUMN "decimal" SET DATA TYPE DECIMAL(10,2);
ALTER TABLE "T" ALTER COLUMN "real" SET DATA TYPE REAL;
ALTER TABLE "T" ALTER COLUMN "whole" SET DATA TYPE INTEGER;
ALTER TABLE "T" ALTER COLUMN "time" SET DATA TYPE TIMESTAMP(0);

-- ~ column T.int: BIGINT to INTEGER
-- ~ column T.varchar: VARCHAR(20) to VARCHAR(10)
-- ~ column T.words: VARCHAR to VARCHAR(10)
-- ~ column T.char: VARCHAR to CHAR(10)
-- ~ column T.decimal: DECIMAL(20,4) to DECIMAL(10,2)
-- ~ column T.real: DOUBLE PRECISION to REAL
-- ~ column T.whole: DOUBLE PRECISION to INTEGER
-- ~ column T.time: TIMESTAMP(6) to TIMESTAMP(0)
