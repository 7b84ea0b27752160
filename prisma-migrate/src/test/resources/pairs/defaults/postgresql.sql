-- CreateEnum
CREATE TYPE "Role" AS ENUM ('USER', 'the admin''s');

-- CreateTable
CREATE TABLE "Defaults" (
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT 'it''s a \ "test"
of lines',
    "empty" TEXT NOT NULL DEFAULT '',
    "yes" BOOLEAN NOT NULL DEFAULT true,
    "no" BOOLEAN NOT NULL DEFAULT false,
    "number" INTEGER NOT NULL DEFAULT -42,
    "big" BIGINT NOT NULL DEFAULT 9007199254740993,
    "float" DOUBLE PRECISION NOT NULL DEFAULT 1.5,
    "whole" DOUBLE PRECISION NOT NULL DEFAULT 3,
    "decimal" DECIMAL(65,30) NOT NULL DEFAULT 12.50,
    "now" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "nowTz" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fixed" TIMESTAMP(3) NOT NULL DEFAULT '2020-01-02 03:04:05.678 +00:00',
    "json" JSONB NOT NULL DEFAULT '{"a": "it''s"}',
    "bytes" BYTEA NOT NULL DEFAULT '\x68656c6c6f',
    "role" "Role" NOT NULL DEFAULT 'USER',
    "admin" "Role" NOT NULL DEFAULT 'the admin''s',
    "generated" INTEGER NOT NULL DEFAULT 40 + 2,
    "any" INTEGER,
    "nano" TEXT NOT NULL,
    "ulid" TEXT NOT NULL,

    CONSTRAINT "Defaults_pkey" PRIMARY KEY ("id")
);

-- + enum Role
-- + table Defaults
