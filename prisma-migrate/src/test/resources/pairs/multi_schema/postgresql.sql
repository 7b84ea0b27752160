/*
  Warnings:

  - The required column `kind` will be added to the table `shop.Item` without a default value. If the table has rows, this will fail.
  - The required column `name` will be added to the table `shop.Item` without a default value. If the table has rows, this will fail.
  - The required column `orderId` will be added to the table `shop.Item` without a default value. If the table has rows, this will fail.
  - A unique key on `name` of the table `shop.Item` will be added. If there are duplicate values, this will fail.
  - A foreign key on `orderId` of the table `shop.Item` will be added. If rows refer to rows of `base.Order` that are not there, this will fail.
*/

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "base";

-- CreateEnum
CREATE TYPE "base"."Kind" AS ENUM ('A', 'B');

-- AlterTable
ALTER TABLE "shop"."Item" ADD COLUMN     "kind" "base"."Kind" NOT NULL,
ADD COLUMN     "name" TEXT NOT NULL,
ADD COLUMN     "orderId" INTEGER NOT NULL;

-- CreateTable
CREATE TABLE "base"."Order" (
    "id" SERIAL NOT NULL,

    CONSTRAINT "Order_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Item_name_key" ON "shop"."Item"("name");

-- CreateIndex
CREATE INDEX "Item_kind_idx" ON "shop"."Item"("kind");

-- AddForeignKey
ALTER TABLE "shop"."Item" ADD CONSTRAINT "Item_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "base"."Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- + schema base
-- + enum base.Kind
-- + column shop.Item.kind
-- + column shop.Item.name
-- + column shop.Item.orderId
-- + table base.Order
-- + unique key Item_name_key of shop.Item
-- + index Item_kind_idx of shop.Item
-- + foreign key Item_orderId_fkey of shop.Item
