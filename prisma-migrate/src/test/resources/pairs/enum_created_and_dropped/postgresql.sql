/*
  Warnings:

  - You are about to drop the column `old` of the table `User`. All its values will be lost.
  - The column `text` of the table `User` will be dropped and made anew, because TEXT cannot become "New". All its values will be lost.
  - The column `kind` of the table `User` will be dropped and made anew, because "Old" cannot become TEXT. All its values will be lost.
*/

-- CreateEnum
CREATE TYPE "New" AS ENUM ('A', 'B');

-- AlterTable
ALTER TABLE "User" DROP COLUMN "old",
ADD COLUMN     "new" "New" NOT NULL DEFAULT 'B',
DROP COLUMN "text",
ADD COLUMN     "text" "New",
DROP COLUMN "kind",
ADD COLUMN     "kind" TEXT;

-- DropEnum
DROP TYPE "Old";

-- + enum New
-- - column User.old
-- + column User.new
-- ~ column User.text: made anew, TEXT to "New"
-- ~ column User.kind: made anew, "Old" to TEXT
-- - enum Old
