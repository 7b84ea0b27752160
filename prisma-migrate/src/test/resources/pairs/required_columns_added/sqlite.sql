/*
  Warnings:

  - The required column `changed` will be added to the table `User` with a default that only the client knows. If the table has rows, this will fail: add it as optional, fill it, then make it required.
  - The required column `name` will be added to the table `User` without a default value. If the table has rows, this will fail.
  - The required column `token` will be added to the table `User` with a default that only the client knows. If the table has rows, this will fail: add it as optional, fill it, then make it required.
*/

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "changed" DATETIME NOT NULL
);
INSERT INTO "new_User" ("id") SELECT "id" FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- + column User.changed
-- + column User.name
-- + column User.token
