-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "two" TEXT NOT NULL DEFAULT 'A',
    "opt" TEXT
);
INSERT INTO "new_User" ("id", "opt", "text", "two") SELECT "id", "opt", "text", "two" FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- ~ column User.two: default 'A'
