/*
  Warnings:

  - The primary key of the table `Big` will be changed. If there are duplicate or empty values in the new one, this will fail.
*/

-- AlterTable
ALTER TABLE "User" ADD COLUMN "age" INTEGER DEFAULT 36;
ALTER TABLE "User" ADD COLUMN "day" DATETIME DEFAULT '2020-01-02 03:04:05.678 +00:00';
ALTER TABLE "User" ADD COLUMN "nick" TEXT;
ALTER TABLE "User" ADD COLUMN "secret" BLOB DEFAULT X'68656c6c6f';

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Event" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "made" DATETIME DEFAULT CURRENT_TIMESTAMP,
    "code" TEXT DEFAULT (lower('X'))
);
INSERT INTO "new_Event" ("id") SELECT "id" FROM "Event";
DROP TABLE "Event";
ALTER TABLE "new_Event" RENAME TO "Event";
CREATE TABLE "new_Big" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
INSERT INTO "new_Big" ("id") SELECT "id" FROM "Big";
DROP TABLE "Big";
ALTER TABLE "new_Big" RENAME TO "Big";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "User_nick_key" ON "User"("nick");

-- + column User.age
-- + column User.day
-- + column User.nick
-- + column User.secret
-- + column Event.code
-- + column Event.made
-- - primary key PRIMARY of Big
-- ~ column Big.id: BIGINT to INTEGER, numbered by the database
-- + primary key PRIMARY of Big
-- + unique key User_nick_key of User
