/*
  Warnings:

  - The column `nick` of the table `User` will become required. If it holds NULL anywhere, this will fail.
*/

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT,
    "nick" TEXT NOT NULL,
    "city" TEXT NOT NULL DEFAULT 'x'
);
INSERT INTO "new_User" ("city", "id", "name", "nick") SELECT coalesce("city", 'x') AS "city", "id", "name", "nick" FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- ~ column User.name: optional
-- ~ column User.nick: required
-- ~ column User.city: required
