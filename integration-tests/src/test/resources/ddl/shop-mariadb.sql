
-- CreateTable
CREATE TABLE `Customer` (
    `id` INTEGER AUTO_INCREMENT NOT NULL,
    `email` VARCHAR(191) NOT NULL,
    `name` VARCHAR(191),
    `referrer_id` INTEGER,

    PRIMARY KEY (`id`)
);

-- CreateTable
CREATE TABLE `Address` (
    `id` VARCHAR(191) NOT NULL,
    `street` VARCHAR(191) NOT NULL,
    `customer_id` INTEGER NOT NULL,

    PRIMARY KEY (`id`)
);

-- CreateTable
CREATE TABLE `orders` (
    `id` BIGINT AUTO_INCREMENT NOT NULL,
    `placed_at` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    `state` ENUM('OPEN', 'shipped', 'DONE') NOT NULL DEFAULT 'OPEN',
    `customer_id` INTEGER NOT NULL,

    PRIMARY KEY (`id`)
);

-- CreateTable
CREATE TABLE `OrderLine` (
    `order_id` BIGINT NOT NULL,
    `number` INTEGER NOT NULL,
    `product_sku` VARCHAR(191) NOT NULL,
    `quantity` INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY (`order_id`,`number`)
);

-- CreateTable
CREATE TABLE `Product` (
    `sku` VARCHAR(191) NOT NULL,
    `title` VARCHAR(191) NOT NULL,
    `price` DECIMAL(65,30) NOT NULL,
    `stock` INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY (`sku`)
);

-- CreateTable
CREATE TABLE `Label` (
    `id` INTEGER AUTO_INCREMENT NOT NULL,
    `name` VARCHAR(191) NOT NULL,

    PRIMARY KEY (`id`)
);

-- CreateTable
CREATE TABLE `Everything` (
    `id` INTEGER AUTO_INCREMENT NOT NULL,
    `string` VARCHAR(191) NOT NULL,
    `string_opt` VARCHAR(191),
    `int` INTEGER NOT NULL,
    `int_opt` INTEGER,
    `big_int` BIGINT NOT NULL,
    `big_int_opt` BIGINT,
    `float` DOUBLE NOT NULL,
    `float_opt` DOUBLE,
    `decimal` DECIMAL(65,30) NOT NULL,
    `decimal_opt` DECIMAL(65,30),
    `boolean` BOOLEAN NOT NULL,
    `boolean_opt` BOOLEAN,
    `date_time` DATETIME(3) NOT NULL,
    `date_time_opt` DATETIME(3),
    `json` JSON NOT NULL,
    `json_opt` JSON,
    `bytes` LONGBLOB NOT NULL,
    `bytes_opt` LONGBLOB,
    `state` ENUM('OPEN', 'shipped', 'DONE') NOT NULL,
    `state_opt` ENUM('OPEN', 'shipped', 'DONE'),
    `uuid` VARCHAR(191) NOT NULL,
    `token` VARCHAR(191) NOT NULL,
    `sorted` VARCHAR(191) NOT NULL,
    `item_size` INTEGER NOT NULL DEFAULT 3,
    `class` VARCHAR(191) NOT NULL DEFAULT 'none',
    `parent_id` INTEGER,
    `start` INTEGER,
    `change` INTEGER,
    `row` INTEGER,
    `fields` VARCHAR(191),
    `is_empty` BOOLEAN,
    `build` VARCHAR(191),
    `when` DATETIME(3),
    `or` VARCHAR(191),
    `not` INTEGER,
    `select` INTEGER,

    PRIMARY KEY (`id`)
);

-- CreateTable
CREATE TABLE `_Friends` (
    `A` INTEGER NOT NULL,
    `B` INTEGER NOT NULL,

    PRIMARY KEY (`A`,`B`)
);

-- CreateTable
CREATE TABLE `_LabelToProduct` (
    `A` INTEGER NOT NULL,
    `B` VARCHAR(191) NOT NULL,

    PRIMARY KEY (`A`,`B`)
);

-- CreateIndex
CREATE UNIQUE INDEX `Customer_email_key` ON `Customer`(`email`);

-- CreateIndex
CREATE UNIQUE INDEX `Address_customer_id_key` ON `Address`(`customer_id`);

-- CreateIndex
CREATE UNIQUE INDEX `Label_name_key` ON `Label`(`name`);

-- CreateIndex
CREATE INDEX `_Friends_B_index` ON `_Friends`(`B`);

-- CreateIndex
CREATE INDEX `_LabelToProduct_B_index` ON `_LabelToProduct`(`B`);

-- AddForeignKey
ALTER TABLE `Customer` ADD CONSTRAINT `Customer_referrer_id_fkey` FOREIGN KEY (`referrer_id`) REFERENCES `Customer`(`id`) ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Address` ADD CONSTRAINT `Address_customer_id_fkey` FOREIGN KEY (`customer_id`) REFERENCES `Customer`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `orders` ADD CONSTRAINT `orders_customer_id_fkey` FOREIGN KEY (`customer_id`) REFERENCES `Customer`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `OrderLine` ADD CONSTRAINT `OrderLine_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `OrderLine` ADD CONSTRAINT `OrderLine_product_sku_fkey` FOREIGN KEY (`product_sku`) REFERENCES `Product`(`sku`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Everything` ADD CONSTRAINT `Everything_parent_id_fkey` FOREIGN KEY (`parent_id`) REFERENCES `Everything`(`id`) ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `_Friends` ADD CONSTRAINT `_Friends_A_fkey` FOREIGN KEY (`A`) REFERENCES `Customer`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `_Friends` ADD CONSTRAINT `_Friends_B_fkey` FOREIGN KEY (`B`) REFERENCES `Customer`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `_LabelToProduct` ADD CONSTRAINT `_LabelToProduct_A_fkey` FOREIGN KEY (`A`) REFERENCES `Label`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `_LabelToProduct` ADD CONSTRAINT `_LabelToProduct_B_fkey` FOREIGN KEY (`B`) REFERENCES `Product`(`sku`) ON DELETE CASCADE ON UPDATE CASCADE;
