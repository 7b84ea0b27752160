-- AlterTable
ALTER TABLE "T" ALTER COLUMN "list" SET DATA TYPE TEXT,
ALTER COLUMN "more" SET DATA TYPE BIGINT[];

-- ~ column T.list: TEXT[] to TEXT
-- ~ column T.more: INTEGER[] to BIGINT[]
