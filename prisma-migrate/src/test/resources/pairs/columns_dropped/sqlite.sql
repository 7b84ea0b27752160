/*
  Warnings:

  - You are about to drop the column `city` of the table `User`. All its values will be lost.
  - You are about to drop the column `nick` of the table `User`. All its values will be lost.
  - You are about to drop the column `role` of the table `User`. All its values will be lost.
  - You are about to drop the column `street` of the table `User`. All its values will be lost.
  - You are about to drop the column `userId` of the table `Post`. All its values will be lost.
*/

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL
);
INSERT INTO "new_User" ("id", "name") SELECT "id", "name" FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
CREATE TABLE "new_Post" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
INSERT INTO "new_Post" ("id") SELECT "id" FROM "Post";
DROP TABLE "Post";
ALTER TABLE "new_Post" RENAME TO "Post";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- - unique key User_nick_key of User
-- - index User_city_idx of User
-- - index User_street_id_idx of User
-- - column User.city
-- - column User.nick
-- - column User.role
-- - column User.street
-- - foreign key Post_userId_fkey of Post
-- - index Post_userId_idx of Post
-- - column Post.userId
