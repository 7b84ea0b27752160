-- AlterTable
ALTER TABLE "T" ALTER COLUMN "id" DROP DEFAULT,
ALTER COLUMN "other" SET DEFAULT 5;
DROP SEQUENCE IF EXISTS "T_id_seq";
DROP SEQUENCE IF EXISTS t_id_seq;
DROP SEQUENCE IF EXISTS "T_other_seq";
DROP SEQUENCE IF EXISTS t_other_seq;

-- ~ column T.id: no longer numbered
-- ~ column T.other: no longer numbered, default 5
