-- CreateTable
CREATE TABLE "Everything" (
    "id" SERIAL NOT NULL,
    "string" TEXT NOT NULL,
    "boolean" BOOLEAN NOT NULL,
    "int" INTEGER NOT NULL,
    "bigInt" BIGINT NOT NULL,
    "float" DOUBLE PRECISION NOT NULL,
    "decimal" DECIMAL(65,30) NOT NULL,
    "dateTime" TIMESTAMP(3) NOT NULL,
    "json" JSONB NOT NULL,
    "bytes" BYTEA NOT NULL,
    "stringO" TEXT,
    "booleanO" BOOLEAN,
    "intO" INTEGER,
    "bigIntO" BIGINT,
    "floatO" DOUBLE PRECISION,
    "decimalO" DECIMAL(65,30),
    "dateTimeO" TIMESTAMP(3),
    "jsonO" JSONB,
    "bytesO" BYTEA,

    CONSTRAINT "Everything_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Serial" (
    "id" BIGSERIAL NOT NULL,
    "small" SMALLSERIAL NOT NULL,

    CONSTRAINT "Serial_pkey" PRIMARY KEY ("id")
);

-- + table Everything
-- + table Serial
