-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_B" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "aId" INTEGER NOT NULL,
    CONSTRAINT "fk_b" FOREIGN KEY ("aId") REFERENCES "A" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_B" ("aId", "id") SELECT "aId", "id" FROM "B";
DROP TABLE "B";
ALTER TABLE "new_B" RENAME TO "B";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- RedefineIndex
DROP INDEX "A_code_key";
CREATE UNIQUE INDEX "uq_a" ON "A"("code");

-- RedefineIndex
DROP INDEX "A_id_code_idx";
CREATE INDEX "ix_a" ON "A"("id", "code");

-- ~ foreign key B_aId_fkey of B: renamed to fk_b
-- ~ unique key A_code_key of A: renamed to uq_a
-- ~ index A_id_code_idx of A: renamed to ix_a
