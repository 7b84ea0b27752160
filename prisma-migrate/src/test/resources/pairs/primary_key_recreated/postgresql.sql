/*
  Warnings:

  - The primary key of the table `A` will be changed. If it fails, the table is left without one.
  - The column `id` of the table `A` will be dropped and made anew, because TEXT cannot become INTEGER. All its values will be lost.
  - The column `aId` of the table `B` will be dropped and made anew, because TEXT cannot become INTEGER. All its values will be lost; as the new one is required and has no default, this will fail if the table has rows.
*/

-- DropForeignKey
ALTER TABLE "B" DROP CONSTRAINT "B_aId_fkey";

-- AlterTable
ALTER TABLE "A" DROP CONSTRAINT "A_pkey",
DROP COLUMN "id",
ADD COLUMN     "id" SERIAL NOT NULL,
ADD CONSTRAINT "A_pkey" PRIMARY KEY ("id");

-- AlterTable
ALTER TABLE "B" DROP COLUMN "aId",
ADD COLUMN     "aId" INTEGER NOT NULL;

-- AddForeignKey
ALTER TABLE "B" ADD CONSTRAINT "B_aId_fkey" FOREIGN KEY ("aId") REFERENCES "A"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- - foreign key B_aId_fkey of B
-- - primary key A_pkey of A
-- ~ column A.id: made anew, TEXT to INTEGER
-- + primary key A_pkey of A
-- ~ column B.aId: made anew, TEXT to INTEGER
-- + foreign key B_aId_fkey of B
