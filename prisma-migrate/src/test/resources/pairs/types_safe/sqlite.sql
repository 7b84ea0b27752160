-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_T" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "int" BIGINT NOT NULL,
    "text" TEXT NOT NULL,
    "varchar" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "bool" TEXT NOT NULL,
    "uuid" TEXT NOT NULL,
    "date" DATETIME NOT NULL,
    "time" DATETIME NOT NULL,
    "json" JSONB NOT NULL,
    "float" REAL NOT NULL,
    "decimal" DECIMAL NOT NULL,
    "small" INTEGER NOT NULL DEFAULT 2
);
INSERT INTO "new_T" ("bool", "date", "decimal", "float", "id", "int", "json", "small", "text", "time", "uuid", "varchar", "words") SELECT "bool", "date", "decimal", "float", "id", "int", "json", coalesce("small", 2) AS "small", "text", "time", "uuid", "varchar", "words" FROM "T";
DROP TABLE "T";
ALTER TABLE "new_T" RENAME TO "T";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- ~ column T.int: INTEGER to BIGINT
-- ~ column T.text: INTEGER to TEXT
-- ~ column T.bool: BOOLEAN to TEXT
-- ~ column T.small: required, default 2
