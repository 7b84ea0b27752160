-- CreateEnum
CREATE TYPE "Color" AS ENUM ('RED', 'GREEN');

-- CreateTable
CREATE TABLE "Lists" (
    "id" INTEGER NOT NULL,
    "strings" TEXT[],
    "booleans" BOOLEAN[],
    "ints" INTEGER[],
    "bigInts" BIGINT[],
    "floats" DOUBLE PRECISION[],
    "decimals" DECIMAL(65,30)[],
    "times" TIMESTAMP(3)[],
    "jsons" JSONB[],
    "bytes" BYTEA[],
    "colors" "Color"[],
    "names" VARCHAR(20)[] DEFAULT ARRAY['a', 'it''s']::VARCHAR(20)[],
    "numbers" INTEGER[] DEFAULT ARRAY[1, 2]::INTEGER[],
    "empty" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "shades" "Color"[] DEFAULT ARRAY['RED', 'GREEN']::"Color"[],
    "flags" BOOLEAN[] DEFAULT ARRAY[true, false]::BOOLEAN[],

    CONSTRAINT "Lists_pkey" PRIMARY KEY ("id")
);

-- + enum Color
-- + table Lists
