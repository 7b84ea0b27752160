/*
  Warnings:

  - You are about to drop the column `old` of the table `T`. All its values will be lost.
  - The required column `fresh` will be added to the table `T` without a default value. If the table has rows, they will hold 0, an empty text or the like.
  - The type of the column `narrower` of the table `T` will change from VARCHAR(191) to VARCHAR(20). Values may be cut or rounded, or the change may fail.
  - The column `required` of the table `T` will become required. If it holds NULL anywhere, this will fail.
  - The type of the column `both` of the table `T` will change from VARCHAR(191) to VARCHAR(10). Values may be cut or rounded, or the change may fail.
  - The column `both` of the table `T` will become required. If it holds NULL anywhere, this will fail.
*/

-- AlterTable
ALTER TABLE `T` DROP COLUMN `old`,
    ADD COLUMN `another` JSON NULL,
    ADD COLUMN `fresh` VARCHAR(191) NOT NULL,
    MODIFY `wider` INTEGER NOT NULL,
    MODIFY `narrower` VARCHAR(20) NOT NULL,
    MODIFY `text` TEXT NOT NULL,
    MODIFY `blob` MEDIUMBLOB NOT NULL,
    MODIFY `required` VARCHAR(191) NOT NULL,
    MODIFY `optional` INTEGER NULL,
    MODIFY `defaults` INTEGER NOT NULL DEFAULT 2,
    ALTER COLUMN `dropped` DROP DEFAULT,
    MODIFY `nothing` INTEGER NULL,
    MODIFY `both` VARCHAR(10) NOT NULL DEFAULT 'b',
    MODIFY `day` DATETIME(0) NOT NULL;

-- - column T.old
-- + column T.another
-- + column T.fresh
-- ~ column T.wider: SMALLINT to INTEGER
-- ~ column T.narrower: VARCHAR(191) to VARCHAR(20)
-- ~ column T.text: VARCHAR(50) to TEXT
-- ~ column T.blob: BLOB to MEDIUMBLOB
-- ~ column T.required: required
-- ~ column T.optional: optional
-- ~ column T.defaults: default 2
-- ~ column T.dropped: no default
-- ~ column T.nothing: no default
-- ~ column T.both: VARCHAR(191) to VARCHAR(10), required, default 'b'
-- ~ column T.day: DATE to DATETIME(0)
