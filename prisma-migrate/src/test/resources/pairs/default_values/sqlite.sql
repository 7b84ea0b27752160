-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "added" TEXT NOT NULL DEFAULT 'b',
    "changed" TEXT NOT NULL DEFAULT 'b',
    "dropped" TEXT NOT NULL,
    "client" TEXT NOT NULL,
    "made" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "size" INTEGER NOT NULL DEFAULT 2
);
INSERT INTO "new_User" ("added", "changed", "client", "dropped", "id", "made", "size") SELECT "added", "changed", "client", "dropped", "id", "made", coalesce("size", 2) AS "size" FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- ~ column User.added: default 'b'
-- ~ column User.changed: default 'b'
-- ~ column User.dropped: no default
-- ~ column User.client: no default
-- ~ column User.made: default CURRENT_TIMESTAMP
-- ~ column User.size: required, default 2
