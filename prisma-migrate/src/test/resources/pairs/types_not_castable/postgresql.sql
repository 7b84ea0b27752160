/*
  Warnings:

  - The column `number` of the table `T` will be dropped and made anew, because TEXT cannot become INTEGER. All its values will be lost.
  - The column `flag` of the table `T` will be dropped and made anew, because TEXT cannot become BOOLEAN. All its values will be lost.
  - The column `count` of the table `T` will be dropped and made anew, because TEXT cannot become INTEGER. All its values will be lost.
  - The column `list` of the table `T` will be dropped and made anew, because TEXT cannot become TEXT[]. All its values will be lost.
  - The column `required` of the table `T` will be dropped and made anew, because TEXT cannot become INTEGER. All its values will be lost; as the new one is required and has no default, this will fail if the table has rows.
  - The column `date` of the table `T` will be dropped and made anew, because INTEGER cannot become TIMESTAMP(3). All its values will be lost.
  - The column `indexed` of the table `T` will be dropped and made anew, because TEXT cannot become INTEGER. All its values will be lost.
  - A unique key on `indexed`, `count` of the table `T` will be added. If there are duplicate values, this will fail.
*/

-- AlterTable
ALTER TABLE "T" DROP COLUMN "number",
ADD COLUMN     "number" INTEGER,
DROP COLUMN "flag",
ADD COLUMN     "flag" BOOLEAN,
DROP COLUMN "count",
ADD COLUMN     "count" INTEGER NOT NULL DEFAULT 3,
DROP COLUMN "list",
ADD COLUMN     "list" TEXT[],
DROP COLUMN "required",
ADD COLUMN     "required" INTEGER NOT NULL,
DROP COLUMN "date",
ADD COLUMN     "date" TIMESTAMP(3),
DROP COLUMN "indexed",
ADD COLUMN     "indexed" INTEGER;

-- CreateIndex
CREATE INDEX "T_indexed_idx" ON "T"("indexed");

-- CreateIndex
CREATE UNIQUE INDEX "T_indexed_count_key" ON "T"("indexed", "count");

-- ~ column T.number: made anew, TEXT to INTEGER
-- ~ column T.flag: made anew, TEXT to BOOLEAN
-- ~ column T.count: made anew, TEXT to INTEGER
-- ~ column T.list: made anew, TEXT to TEXT[]
-- ~ column T.required: made anew, TEXT to INTEGER
-- ~ column T.date: made anew, INTEGER to TIMESTAMP(3)
-- ~ column T.indexed: made anew, TEXT to INTEGER
-- + index T_indexed_idx of T
-- + unique key T_indexed_count_key of T
