/*
  Warnings:

  - The primary key of the table `A` will be changed. If there are duplicate or empty values in the new one, this will fail.
  - The primary key of the table `B` will be changed. If there are duplicate or empty values in the new one, this will fail.
  - The primary key of the table `C` will be changed. If there are duplicate or empty values in the new one, this will fail.
  - A primary key will be added to the table `D`. If there are duplicate or empty values, this will fail.
*/

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_A" (
    "id" INTEGER NOT NULL,
    "code" INTEGER NOT NULL,

    PRIMARY KEY ("id", "code")
);
INSERT INTO "new_A" ("code", "id") SELECT "code", "id" FROM "A";
DROP TABLE "A";
ALTER TABLE "new_A" RENAME TO "A";
CREATE TABLE "new_B" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "code" INTEGER NOT NULL
);
INSERT INTO "new_B" ("code", "id") SELECT "code", "id" FROM "B";
DROP TABLE "B";
ALTER TABLE "new_B" RENAME TO "B";
CREATE TABLE "new_C" (
    "id" INTEGER NOT NULL,
    "code" INTEGER NOT NULL
);
INSERT INTO "new_C" ("code", "id") SELECT "code", "id" FROM "C";
DROP TABLE "C";
ALTER TABLE "new_C" RENAME TO "C";
CREATE UNIQUE INDEX "C_code_key" ON "C"("code");
CREATE TABLE "new_D" (
    "code" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
INSERT INTO "new_D" ("code") SELECT "code" FROM "D";
DROP TABLE "D";
ALTER TABLE "new_D" RENAME TO "D";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- - primary key PRIMARY of A
-- ~ column A.id: no longer numbered
-- + primary key PRIMARY of A
-- - primary key PRIMARY of B
-- ~ column B.id: numbered by the database
-- + primary key PRIMARY of B
-- - primary key PRIMARY of C
-- ~ column C.id: no longer numbered
-- ~ column D.code: numbered by the database
-- + primary key PRIMARY of D
-- - unique key D_code_key of D
