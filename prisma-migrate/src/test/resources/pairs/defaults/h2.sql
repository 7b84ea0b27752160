-- CreateTable
CREATE TABLE "Defaults" (
    "id" VARCHAR NOT NULL,
    "text" VARCHAR DEFAULT 'it''s a \ "test"
of lines' NOT NULL,
    "empty" VARCHAR DEFAULT '' NOT NULL,
    "yes" BOOLEAN DEFAULT true NOT NULL,
    "no" BOOLEAN DEFAULT false NOT NULL,
    "number" INTEGER DEFAULT -42 NOT NULL,
    "big" BIGINT DEFAULT 9007199254740993 NOT NULL,
    "float" DOUBLE PRECISION DEFAULT 1.5 NOT NULL,
    "whole" DOUBLE PRECISION DEFAULT 3 NOT NULL,
    "decimal" DECIMAL(65,30) DEFAULT 12.50 NOT NULL,
    "now" TIMESTAMP(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "nowTz" TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "fixed" TIMESTAMP(3) DEFAULT TIMESTAMP '2020-01-02 03:04:05.678' NOT NULL,
    "json" JSON DEFAULT JSON '{"a": "it''s"}' NOT NULL,
    "bytes" VARBINARY DEFAULT X'68656c6c6f' NOT NULL,
    "role" VARCHAR DEFAULT 'USER' NOT NULL,
    "admin" VARCHAR DEFAULT 'the admin''s' NOT NULL,
    "generated" INTEGER DEFAULT 40 + 2 NOT NULL,
    "any" INTEGER,
    "nano" VARCHAR NOT NULL,
    "ulid" VARCHAR NOT NULL,

    CONSTRAINT "Defaults_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Defaults_role_check" CHECK ("role" = ANY(ARRAY['USER', 'the admin''s'])),
    CONSTRAINT "Defaults_admin_check" CHECK ("admin" = ANY(ARRAY['USER', 'the admin''s']))
);

-- + table Defaults
