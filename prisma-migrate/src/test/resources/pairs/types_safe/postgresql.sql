/*
  Warnings:

  - The column `small` of the table `T` will become required. If it holds NULL anywhere, this will fail.
*/

-- AlterTable
ALTER TABLE "T" ALTER COLUMN "int" SET DATA TYPE BIGINT,
ALTER COLUMN "text" SET DATA TYPE TEXT,
ALTER COLUMN "varchar" SET DATA TYPE VARCHAR(20),
ALTER COLUMN "words" SET DATA TYPE TEXT,
ALTER COLUMN "bool" SET DATA TYPE TEXT,
ALTER COLUMN "uuid" SET DATA TYPE TEXT,
ALTER COLUMN "date" SET DATA TYPE TIMESTAMP(3),
ALTER COLUMN "time" SET DATA TYPE TIMESTAMPTZ(3),
ALTER COLUMN "json" SET DATA TYPE JSONB,
ALTER COLUMN "float" SET DATA TYPE DOUBLE PRECISION,
ALTER COLUMN "decimal" SET DATA TYPE DECIMAL(20,4),
ALTER COLUMN "small" SET NOT NULL,
ALTER COLUMN "small" SET DEFAULT 2,
ALTER COLUMN "small" SET DATA TYPE INTEGER;

-- ~ column T.int: INTEGER to BIGINT
-- ~ column T.text: INTEGER to TEXT
-- ~ column T.varchar: VARCHAR(10) to VARCHAR(20)
-- ~ column T.words: VARCHAR(10) to TEXT
-- ~ column T.bool: BOOLEAN to TEXT
-- ~ column T.uuid: UUID to TEXT
-- ~ column T.date: DATE to TIMESTAMP(3)
-- ~ column T.time: TIMESTAMP(3) to TIMESTAMPTZ(3)
-- ~ column T.json: JSON to JSONB
-- ~ column T.float: REAL to DOUBLE PRECISION
-- ~ column T.decimal: DECIMAL(10,2) to DECIMAL(20,4)
-- ~ column T.small: SMALLINT to INTEGER, required, default 2
