-- CreateTable
CREATE TABLE "T" (
    "id" INTEGER NOT NULL,
    "a" INTEGER NOT NULL,
    "b" VARCHAR NOT NULL,
    "json" JSON NOT NULL,
    "list" INTEGER ARRAY,

    CONSTRAINT "T_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "T_a_idx" ON "T"("a");

-- CreateIndex
CREATE INDEX "pattern" ON "T"("b" DESC);

-- CreateIndex
CREATE INDEX "btree" ON "T"("a");

-- CreateIndex
ALTER TABLE "T" ADD CONSTRAINT "T_a_b_key" UNIQUE ("a", "b");

-- + table T
