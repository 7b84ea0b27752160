-- CreateTable
CREATE TABLE "T" (
    "id" INTEGER NOT NULL,
    "a" INTEGER NOT NULL,
    "b" TEXT NOT NULL,
    "json" JSONB NOT NULL,
    "list" INTEGER[],

    CONSTRAINT "T_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "T_a_idx" ON "T" USING HASH ("a");

-- CreateIndex
CREATE INDEX "T_json_idx" ON "T" USING GIN ("json");

-- CreateIndex
CREATE INDEX "path" ON "T" USING GIN ("json" jsonb_path_ops);

-- CreateIndex
CREATE INDEX "T_list_idx" ON "T" USING GIN ("list");

-- CreateIndex
CREATE INDEX "pattern" ON "T"("b" text_pattern_ops DESC);

-- CreateIndex
CREATE INDEX "brin" ON "T" USING BRIN ("a");

-- CreateIndex
CREATE INDEX "btree" ON "T"("a");

-- CreateIndex
CREATE UNIQUE INDEX "T_a_b_key" ON "T"("a" DESC, "b");

-- + table T
