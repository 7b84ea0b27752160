/*
  Warnings:

  - The column `number` of the table `T` will be dropped and made anew, because VARCHAR cannot become INTEGER. All its values will be lost.
  - The column `flag` of the table `T` will be dropped and made anew, because VARCHAR cannot become BOOLEAN. All its values will be lost.
  - The column `count` of the table `T` will be dropped and made anew, because VARCHAR cannot become INTEGER. All its values will be lost.
  - The column `list` of the table `T` will be dropped and made anew, because VARCHAR cannot become VARCHAR ARRAY. All its values will be lost.
  - The column `required` of the table `T` will be dropped and made anew, because VARCHAR cannot become INTEGER. All its values will be lost; as the new one is required and has no default, this will fail if the table has rows.
  - The column `date` of the table `T` will be dropped and made anew, because INTEGER cannot become TIMESTAMP(3). All its values will be lost.
  - The column `indexed` of the table `T` will be dropped and made anew, because VARCHAR cannot become INTEGER. All its values will be lost.
  - A unique key on `indexed`, `count` of the table `T` will be added. If there are duplicate values, this will fail.
*/

-- DropIndex
DROP INDEX "T_indexed_idx";

-- DropIndex
ALTER TABLE "T" DROP CONSTRAINT "T_indexed_count_key";

-- AlterTable
ALTER TABLE "T" ALTER COLUMN "number" RENAME TO "number_old";
ALTER TABLE "T" ADD COLUMN "number" INTEGER;
ALTER TABLE "T" DROP COLUMN "number_old";
ALTER TABLE "T" ALTER COLUMN "flag" RENAME TO "flag_old";
ALTER TABLE "T" ADD COLUMN "flag" BOOLEAN;
ALTER TABLE "T" DROP COLUMN "flag_old";
ALTER TABLE "T" ALTER COLUMN "count" RENAME TO "count_old";
ALTER TABLE "T" ADD COLUMN "count" INTEGER DEFAULT 3 NOT NULL;
ALTER TABLE "T" DROP COLUMN "count_old";
ALTER TABLE "T" ALTER COLUMN "list" RENAME TO "list_old";
ALTER TABLE "T" ADD COLUMN "list" VARCHAR ARRAY;
ALTER TABLE "T" DROP COLUMN "list_old";
ALTER TABLE "T" ALTER COLUMN "required" RENAME TO "required_old";
ALTER TABLE "T" ADD COLUMN "required" INTEGER NOT NULL;
ALTER TABLE "T" DROP COLUMN "required_old";
ALTER TABLE "T" ALTER COLUMN "date" RENAME TO "date_old";
ALTER TABLE "T" ADD COLUMN "date" TIMESTAMP(3);
ALTER TABLE "T" DROP COLUMN "date_old";
ALTER TABLE "T" ALTER COLUMN "indexed" RENAME TO "indexed_old";
ALTER TABLE "T" ADD COLUMN "indexed" INTEGER;
ALTER TABLE "T" DROP COLUMN "indexed_old";

-- CreateIndex
CREATE INDEX "T_indexed_idx" ON "T"("indexed");

-- CreateIndex
ALTER TABLE "T" ADD CONSTRAINT "T_indexed_count_key" UNIQUE ("indexed", "count");

-- - index T_indexed_idx of T
-- - unique key T_indexed_count_key of T
-- ~ column T.number: made anew, VARCHAR to INTEGER
-- ~ column T.flag: made anew, VARCHAR to BOOLEAN
-- ~ column T.count: made anew, VARCHAR to INTEGER
-- ~ column T.list: made anew, VARCHAR to VARCHAR ARRAY
-- ~ column T.required: made anew, VARCHAR to INTEGER
-- ~ column T.date: made anew, INTEGER to TIMESTAMP(3)
-- ~ column T.indexed: made anew, VARCHAR to INTEGER
-- + index T_indexed_idx of T
-- + unique key T_indexed_count_key of T
