/*
  Warnings:

  - You are about to drop the column `old` of the table `User`. All its values will be lost.
*/

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "new" TEXT NOT NULL DEFAULT 'B',
    "text" TEXT,
    "kind" TEXT
);
INSERT INTO "new_User" ("id", "kind", "text") SELECT "id", "kind", "text" FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- - column User.old
-- + column User.new
