-- CreateTable
CREATE TABLE "Lists" (
    "id" INTEGER NOT NULL,
    "strings" VARCHAR ARRAY,
    "booleans" BOOLEAN ARRAY,
    "ints" INTEGER ARRAY,
    "bigInts" BIGINT ARRAY,
    "floats" DOUBLE PRECISION ARRAY,
    "decimals" DECIMAL(65,30) ARRAY,
    "times" TIMESTAMP(3) ARRAY,
    "jsons" JSON ARRAY,
    "bytes" VARBINARY ARRAY,
    "colors" VARCHAR ARRAY,
    "names" VARCHAR(20) ARRAY DEFAULT ARRAY['a', 'it''s'],
    "numbers" INTEGER ARRAY DEFAULT ARRAY[1, 2],
    "empty" INTEGER ARRAY DEFAULT ARRAY[],
    "shades" VARCHAR ARRAY DEFAULT ARRAY['RED', 'GREEN'],
    "flags" BOOLEAN ARRAY DEFAULT ARRAY[true, false],

    CONSTRAINT "Lists_pkey" PRIMARY KEY ("id")
);

-- + table Lists
