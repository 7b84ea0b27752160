/*
  Warnings:

  - You are about to drop the table `Old`. All its rows will be lost.
  - You are about to drop the column `nick` of the table `User`. All its values will be lost.
  - A unique key on `name` of the table `User` will be added. If there are duplicate values, this will fail.
  - The primary key of the table `Post` will be changed. If there are duplicate or empty values in the new one, this will fail.
  - The primary key of the table `Plain` will be changed. If there are duplicate or empty values in the new one, this will fail.
  - You are about to drop the column `id` of the table `Plain`. All its values will be lost.
  - You are about to drop the column `text` of the table `Plain`. All its values will be lost.
  - The required column `key` will be added to the table `Plain` without a default value. If the table has rows, this will fail.
*/

-- DropIndex
DROP INDEX "Old_code_key";

-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "Old";
PRAGMA foreign_keys=on;

-- CreateTable
CREATE TABLE "Fresh" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "level" INTEGER NOT NULL DEFAULT 1,
    "age" INTEGER DEFAULT 36
);
INSERT INTO "new_User" ("id", "level", "name") SELECT "id", coalesce("level", 1) AS "level", "name" FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
CREATE UNIQUE INDEX "User_name_key" ON "User"("name");
CREATE TABLE "new_Post" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "userId" INTEGER NOT NULL,
    "title" TEXT,
    CONSTRAINT "Post_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Post" ("id", "title", "userId") SELECT "id", "title", "userId" FROM "Post";
DROP TABLE "Post";
ALTER TABLE "new_Post" RENAME TO "Post";
CREATE INDEX "title_after" ON "Post"("title");
CREATE INDEX "Post_userId_idx" ON "Post"("userId");
CREATE TABLE "new_Plain" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "made" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
DROP TABLE "Plain";
ALTER TABLE "new_Plain" RENAME TO "Plain";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- - table Old
-- + table Fresh
-- - unique key User_nick_key of User
-- - column User.nick
-- + column User.age
-- ~ column User.level: required, default 1
-- + unique key User_name_key of User
-- - foreign key Post_userId_fkey of Post
-- - primary key PRIMARY of Post
-- ~ column Post.id: INTEGER to BIGINT, no longer numbered
-- ~ column Post.title: optional
-- + primary key PRIMARY of Post
-- + foreign key Post_userId_fkey of Post
-- ~ index title_before of Post: renamed to title_after
-- - primary key PRIMARY of Plain
-- - column Plain.id
-- - column Plain.text
-- + column Plain.key
-- + column Plain.made
-- + primary key PRIMARY of Plain
