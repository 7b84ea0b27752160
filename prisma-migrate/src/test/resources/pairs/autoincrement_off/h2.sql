-- AlterTable
ALTER TABLE "T" ALTER COLUMN "id" DROP IDENTITY;
ALTER TABLE "T" ALTER COLUMN "other" DROP IDENTITY;
ALTER TABLE "T" ALTER COLUMN "other" SET DEFAULT 5;

-- ~ column T.id: no longer numbered
-- ~ column T.other: no longer numbered, default 5
