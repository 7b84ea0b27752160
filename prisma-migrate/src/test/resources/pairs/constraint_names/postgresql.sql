-- AlterTable
ALTER TABLE "A" RENAME CONSTRAINT "A_pkey" TO "pk_a";

-- AlterTable
ALTER TABLE "B" RENAME CONSTRAINT "B_pkey" TO "pk_b";

-- RenameForeignKey
ALTER TABLE "B" RENAME CONSTRAINT "B_aId_fkey" TO "fk_b";

-- RenameIndex
ALTER INDEX "A_code_key" RENAME TO "uq_a";

-- RenameIndex
ALTER INDEX "A_id_code_idx" RENAME TO "ix_a";

-- ~ primary key A_pkey of A: renamed to pk_a
-- ~ primary key B_pkey of B: renamed to pk_b
-- ~ foreign key B_aId_fkey of B: renamed to fk_b
-- ~ unique key A_code_key of A: renamed to uq_a
-- ~ index A_id_code_idx of A: renamed to ix_a
