/*
  Warnings:

  - The primary key of the table `T` will be changed. If it fails, the table is left without one.
*/

-- AlterTable
ALTER TABLE "T" DROP CONSTRAINT "T_pkey",
ALTER COLUMN "id" SET DATA TYPE BIGINT,
ADD CONSTRAINT "T_pkey" PRIMARY KEY ("id");
DO $$ BEGIN EXECUTE COALESCE('ALTER SEQUENCE ' || pg_get_serial_sequence('"T"', 'id') || ' AS BIGINT', ''); END $$;

-- - primary key T_pkey of T
-- ~ column T.id: INTEGER to BIGINT
-- + primary key T_pkey of T
