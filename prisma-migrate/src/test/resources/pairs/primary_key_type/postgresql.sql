/*
  Warnings:

  - The primary key of the table `A` will be changed. If it fails, the table is left without one.
*/

-- DropForeignKey
ALTER TABLE "B" DROP CONSTRAINT "B_aId_fkey";

-- AlterTable
ALTER TABLE "A" DROP CONSTRAINT "A_pkey",
ALTER COLUMN "id" DROP DEFAULT,
ALTER COLUMN "id" SET DATA TYPE TEXT,
ADD CONSTRAINT "A_pkey" PRIMARY KEY ("id");
DO $$ BEGIN EXECUTE COALESCE('DROP SEQUENCE ' || pg_get_serial_sequence('"A"', 'id'), ''); END $$;

-- AlterTable
ALTER TABLE "B" ALTER COLUMN "aId" SET DATA TYPE TEXT;

-- AddForeignKey
ALTER TABLE "B" ADD CONSTRAINT "B_aId_fkey" FOREIGN KEY ("aId") REFERENCES "A"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- - foreign key B_aId_fkey of B
-- - primary key A_pkey of A
-- ~ column A.id: INTEGER to TEXT, no longer numbered
-- + primary key A_pkey of A
-- ~ column B.aId: INTEGER to TEXT
-- + foreign key B_aId_fkey of B
