/*
  Warnings:

  - The primary key of the table `User` will be changed. If there are duplicate or empty values in the new one, this will fail.
  - You are about to drop the column `gone` of the table `User`. All its values will be lost.
  - You are about to drop the column `gone2` of the table `User`. All its values will be lost.
  - A unique key on `name` of the table `User` will be added. If there are duplicate values, this will fail.
*/

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "age" BIGINT NOT NULL DEFAULT 3,
    "extra" TEXT,
    "more" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("id", "name")
);
INSERT INTO "new_User" ("age", "id", "name") SELECT coalesce("age", 3) AS "age", "id", "name" FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
CREATE UNIQUE INDEX "User_name_key" ON "User"("name");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- - index User_name_idx of User
-- - primary key PRIMARY of User
-- - column User.gone
-- - column User.gone2
-- + column User.extra
-- + column User.more
-- ~ column User.id: no longer numbered
-- ~ column User.age: INTEGER to BIGINT, required, default 3
-- + primary key PRIMARY of User
-- + unique key User_name_key of User
