/*
  Warnings:

  - The required column `kind` will be added to the table `Item` without a default value. If the table has rows, this will fail.
  - The required column `name` will be added to the table `Item` without a default value. If the table has rows, this will fail.
  - The required column `orderId` will be added to the table `Item` without a default value. If the table has rows, this will fail.
  - A unique key on `name` of the table `Item` will be added. If there are duplicate values, this will fail.
  - A foreign key on `orderId` of the table `Item` will be added. If rows refer to rows of `Order` that are not there, this goes unnoticed: rows that are there are not checked.
*/

-- CreateTable
CREATE TABLE "Order" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Item" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "orderId" INTEGER NOT NULL,
    CONSTRAINT "Item_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Item" ("id") SELECT "id" FROM "Item";
DROP TABLE "Item";
ALTER TABLE "new_Item" RENAME TO "Item";
CREATE UNIQUE INDEX "Item_name_key" ON "Item"("name");
CREATE INDEX "Item_kind_idx" ON "Item"("kind");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- + table Order
-- + column Item.kind
-- + column Item.name
-- + column Item.orderId
-- + unique key Item_name_key of Item
-- + index Item_kind_idx of Item
-- + foreign key Item_orderId_fkey of Item
