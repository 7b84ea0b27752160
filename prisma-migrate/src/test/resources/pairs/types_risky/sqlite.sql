/*
  Warnings:

  - The type of the column `int` of the table `T` will change from BIGINT to INTEGER. Values may be cut or rounded, or the change may fail.
  - The type of the column `whole` of the table `T` will change from REAL to INTEGER. Values may be cut or rounded, or the change may fail.
*/

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_T" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "int" INTEGER NOT NULL,
    "varchar" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "char" TEXT NOT NULL,
    "decimal" DECIMAL NOT NULL,
    "real" REAL NOT NULL,
    "whole" INTEGER NOT NULL,
    "time" DATETIME NOT NULL
);
INSERT INTO "new_T" ("char", "decimal", "id", "int", "real", "time", "varchar", "whole", "words") SELECT "char", "decimal", "id", "int", "real", "time", "varchar", "whole", "words" FROM "T";
DROP TABLE "T";
ALTER TABLE "new_T" RENAME TO "T";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- ~ column T.int: BIGINT to INTEGER
-- ~ column T.whole: REAL to INTEGER
