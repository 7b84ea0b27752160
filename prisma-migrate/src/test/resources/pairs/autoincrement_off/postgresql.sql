-- AlterTable
ALTER TABLE "T" ALTER COLUMN "id" DROP DEFAULT,
ALTER COLUMN "other" SET DEFAULT 5;
DO $$ BEGIN EXECUTE COALESCE('DROP SEQUENCE ' || pg_get_serial_sequence('"T"', 'id'), ''); END $$;
DO $$ BEGIN EXECUTE COALESCE('DROP SEQUENCE ' || pg_get_serial_sequence('"T"', 'other'), ''); END $$;

-- ~ column T.id: no longer numbered
-- ~ column T.other: no longer numbered, default 5
