/*
  Warnings:

  - The required column `kind` will be added to the table `Item` without a default value. If the table has rows, they will hold 0, an empty text or the like.
  - The required column `name` will be added to the table `Item` without a default value. If the table has rows, they will hold 0, an empty text or the like.
  - The required column `orderId` will be added to the table `Item` without a default value. If the table has rows, they will hold 0, an empty text or the like.
  - A unique key on `name` of the table `Item` will be added. If there are duplicate values, this will fail.
  - A foreign key on `orderId` of the table `Item` will be added. If rows refer to rows of `Order` that are not there, this will fail.
*/

-- AlterTable
ALTER TABLE `Item` ADD COLUMN `kind` ENUM('A', 'B') NOT NULL,
    ADD COLUMN `name` VARCHAR(191) NOT NULL,
    ADD COLUMN `orderId` INTEGER NOT NULL;

-- CreateTable
CREATE TABLE `Order` (
    `id` INTEGER NOT NULL AUTO_INCREMENT,

    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateIndex
CREATE UNIQUE INDEX `Item_name_key` ON `Item`(`name`);

-- CreateIndex
CREATE INDEX `Item_kind_idx` ON `Item`(`kind`);

-- AddForeignKey
ALTER TABLE `Item` ADD CONSTRAINT `Item_orderId_fkey` FOREIGN KEY (`orderId`) REFERENCES `Order`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- + column Item.kind
-- + column Item.name
-- + column Item.orderId
-- + table Order
-- + unique key Item_name_key of Item
-- + index Item_kind_idx of Item
-- + foreign key Item_orderId_fkey of Item
