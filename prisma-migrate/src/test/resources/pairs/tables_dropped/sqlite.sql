/*
  Warnings:

  - You are about to drop the table `User`. All its rows will be lost.
  - You are about to drop the table `Post`. All its rows will be lost.
*/

-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "User";
PRAGMA foreign_keys=on;

-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "Post";
PRAGMA foreign_keys=on;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Keep" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "userId" INTEGER
);
INSERT INTO "new_Keep" ("id", "userId") SELECT "id", "userId" FROM "Keep";
DROP TABLE "Keep";
ALTER TABLE "new_Keep" RENAME TO "Keep";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- - table User
-- - table Post
-- - foreign key Keep_userId_fkey of Keep
