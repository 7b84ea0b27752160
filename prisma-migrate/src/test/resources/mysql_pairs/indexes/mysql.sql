/*
  Warnings:

  - A unique key on `b`, `a` of the table `T` will be added. If there are duplicate values, this will fail.
*/

-- DropIndex
DROP INDEX `T_b_idx` ON `T`;

-- DropIndex
DROP INDEX `T_a_b_key` ON `T`;

-- DropIndex
DROP INDEX `T_text_idx` ON `T`;

-- CreateIndex
CREATE INDEX `T_b_idx` ON `T`(`b`(20) DESC);

-- CreateIndex
CREATE UNIQUE INDEX `T_b_a_key` ON `T`(`b`, `a`);

-- CreateIndex
CREATE FULLTEXT INDEX `T_text_b_idx` ON `T`(`text`, `b`);

-- RenameIndex
ALTER TABLE `T` RENAME INDEX `before` TO `after`;

-- - index T_b_idx of T
-- - unique key T_a_b_key of T
-- - index T_text_idx of T
-- + index T_b_idx of T
-- + unique key T_b_a_key of T
-- + index T_text_b_idx of T
-- ~ index before of T: renamed to after
