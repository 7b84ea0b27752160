/*
  Warnings:

  - A unique key on `a` of the table `T` will be added. If there are duplicate values, this will fail.
*/

-- DropIndex
DROP INDEX "T_a_idx";

-- DropIndex
DROP INDEX "T_a_b_idx";

-- DropIndex
ALTER TABLE "T" DROP CONSTRAINT "T_c_key";

-- CreateIndex
CREATE INDEX "T_a_b_idx" ON "T"("a", "b" DESC);

-- CreateIndex
CREATE INDEX "T_c_idx" ON "T"("c");

-- CreateIndex
ALTER TABLE "T" ADD CONSTRAINT "T_a_key" UNIQUE ("a");

-- RenameIndex
ALTER INDEX "old_name" RENAME TO "new_name";

-- RenameIndex
ALTER TABLE "T" RENAME CONSTRAINT "old_unique" TO "new_unique";

-- - index T_a_idx of T
-- - index T_a_b_idx of T
-- - unique key T_c_key of T
-- + index T_a_b_idx of T
-- + index T_c_idx of T
-- + unique key T_a_key of T
-- ~ index old_name of T: renamed to new_name
-- ~ unique key old_unique of T: renamed to new_unique
