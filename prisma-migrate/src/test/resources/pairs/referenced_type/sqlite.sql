/*
  Warnings:

  - The primary key of the table `A` will be changed. If there are duplicate or empty values in the new one, this will fail.
*/

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_A" (
    "id" BIGINT NOT NULL PRIMARY KEY
);
INSERT INTO "new_A" ("id") SELECT "id" FROM "A";
DROP TABLE "A";
ALTER TABLE "new_A" RENAME TO "A";
CREATE TABLE "new_B" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "aId" BIGINT NOT NULL,
    CONSTRAINT "B_aId_fkey" FOREIGN KEY ("aId") REFERENCES "A" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_B" ("aId", "id") SELECT "aId", "id" FROM "B";
DROP TABLE "B";
ALTER TABLE "new_B" RENAME TO "B";
CREATE INDEX "B_aId_idx" ON "B"("aId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- - primary key PRIMARY of A
-- ~ column A.id: INTEGER to BIGINT, no longer numbered
-- + primary key PRIMARY of A
-- ~ column B.aId: INTEGER to BIGINT
