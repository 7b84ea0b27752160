-- CreateTable
CREATE TABLE "Customer" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "email" TEXT NOT NULL,
    "name" TEXT,
    "referrer_id" INTEGER,
    CONSTRAINT "Customer_referrer_id_fkey" FOREIGN KEY ("referrer_id") REFERENCES "Customer" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Address" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "street" TEXT NOT NULL,
    "customer_id" INTEGER NOT NULL,
    CONSTRAINT "Address_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "Customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "orders" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "placed_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state" TEXT NOT NULL DEFAULT 'OPEN',
    "customer_id" INTEGER NOT NULL,
    CONSTRAINT "orders_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "Customer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OrderLine" (
    "order_id" BIGINT NOT NULL,
    "number" INTEGER NOT NULL,
    "product_sku" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("order_id", "number"),
    CONSTRAINT "OrderLine_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OrderLine_product_sku_fkey" FOREIGN KEY ("product_sku") REFERENCES "Product" ("sku") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Product" (
    "sku" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "price" DECIMAL NOT NULL,
    "stock" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Label" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Everything" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "string" TEXT NOT NULL,
    "string_opt" TEXT,
    "int" INTEGER NOT NULL,
    "int_opt" INTEGER,
    "big_int" BIGINT NOT NULL,
    "big_int_opt" BIGINT,
    "float" REAL NOT NULL,
    "float_opt" REAL,
    "decimal" DECIMAL NOT NULL,
    "decimal_opt" DECIMAL,
    "boolean" BOOLEAN NOT NULL,
    "boolean_opt" BOOLEAN,
    "date_time" DATETIME NOT NULL,
    "date_time_opt" DATETIME,
    "json" JSONB NOT NULL,
    "json_opt" JSONB,
    "bytes" BLOB NOT NULL,
    "bytes_opt" BLOB,
    "state" TEXT NOT NULL,
    "state_opt" TEXT,
    "uuid" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "sorted" TEXT NOT NULL,
    "item_size" INTEGER NOT NULL DEFAULT 3,
    "class" TEXT NOT NULL DEFAULT 'none',
    "parent_id" INTEGER,
    "start" INTEGER,
    "change" INTEGER,
    "row" INTEGER,
    "fields" TEXT,
    "is_empty" BOOLEAN,
    "build" TEXT,
    "when" DATETIME,
    "or" TEXT,
    "not" INTEGER,
    "select" INTEGER,
    CONSTRAINT "Everything_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "Everything" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "_Friends" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,
    CONSTRAINT "_Friends_A_fkey" FOREIGN KEY ("A") REFERENCES "Customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "_Friends_B_fkey" FOREIGN KEY ("B") REFERENCES "Customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "_LabelToProduct" (
    "A" INTEGER NOT NULL,
    "B" TEXT NOT NULL,
    CONSTRAINT "_LabelToProduct_A_fkey" FOREIGN KEY ("A") REFERENCES "Label" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "_LabelToProduct_B_fkey" FOREIGN KEY ("B") REFERENCES "Product" ("sku") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Customer_email_key" ON "Customer"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Address_customer_id_key" ON "Address"("customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "Label_name_key" ON "Label"("name");

-- CreateIndex
CREATE UNIQUE INDEX "_Friends_AB_unique" ON "_Friends"("A", "B");

-- CreateIndex
CREATE INDEX "_Friends_B_index" ON "_Friends"("B");

-- CreateIndex
CREATE UNIQUE INDEX "_LabelToProduct_AB_unique" ON "_LabelToProduct"("A", "B");

-- CreateIndex
CREATE INDEX "_LabelToProduct_B_index" ON "_LabelToProduct"("B");
