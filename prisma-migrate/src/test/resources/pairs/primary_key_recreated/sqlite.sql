/*
  Warnings:

  - The primary key of the table `A` will be changed. If there are duplicate or empty values in the new one, this will fail.
  - The type of the column `id` of the table `A` will change from TEXT to INTEGER. Values may be cut or rounded, or the change may fail.
  - The type of the column `aId` of the table `B` will change from TEXT to INTEGER. Values may be cut or rounded, or the change may fail.
*/

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_A" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
INSERT INTO "new_A" ("id") SELECT "id" FROM "A";
DROP TABLE "A";
ALTER TABLE "new_A" RENAME TO "A";
CREATE TABLE "new_B" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "aId" INTEGER NOT NULL,
    CONSTRAINT "B_aId_fkey" FOREIGN KEY ("aId") REFERENCES "A" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_B" ("aId", "id") SELECT "aId", "id" FROM "B";
DROP TABLE "B";
ALTER TABLE "new_B" RENAME TO "B";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- - primary key PRIMARY of A
-- ~ column A.id: TEXT to INTEGER, numbered by the database
-- + primary key PRIMARY of A
-- ~ column B.aId: TEXT to INTEGER
