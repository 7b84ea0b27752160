-- CreateTable
CREATE TABLE "Defaults" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL DEFAULT 'it''s a \ "test"
of lines',
    "empty" TEXT NOT NULL DEFAULT '',
    "yes" BOOLEAN NOT NULL DEFAULT true,
    "no" BOOLEAN NOT NULL DEFAULT false,
    "number" INTEGER NOT NULL DEFAULT -42,
    "big" BIGINT NOT NULL DEFAULT 9007199254740993,
    "float" REAL NOT NULL DEFAULT 1.5,
    "whole" REAL NOT NULL DEFAULT 3,
    "decimal" DECIMAL NOT NULL DEFAULT 12.50,
    "now" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "nowTz" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fixed" DATETIME NOT NULL DEFAULT '2020-01-02 03:04:05.678 +00:00',
    "json" JSONB NOT NULL DEFAULT '{"a": "it''s"}',
    "bytes" BLOB NOT NULL DEFAULT X'68656c6c6f',
    "role" TEXT NOT NULL DEFAULT 'USER',
    "admin" TEXT NOT NULL DEFAULT 'the admin''s',
    "generated" INTEGER NOT NULL DEFAULT (40 + 2),
    "any" INTEGER,
    "nano" TEXT NOT NULL,
    "ulid" TEXT NOT NULL
);

-- + table Defaults
