/*
  Warnings:

  - The column `text` of the table `User` will be dropped and made anew, because "One" cannot become TEXT. All its values will be lost; as the new one is required and has no default, this will fail if the table has rows.
  - The column `two` of the table `User` will be dropped and made anew, because "One" cannot become "Two". All its values will be lost.
  - The column `opt` of the table `User` will be dropped and made anew, because "One" cannot become TEXT. All its values will be lost.
*/

-- AlterTable
ALTER TABLE "User" DROP COLUMN "text",
ADD COLUMN     "text" TEXT NOT NULL,
DROP COLUMN "two",
ADD COLUMN     "two" "Two" NOT NULL DEFAULT 'A',
DROP COLUMN "opt",
ADD COLUMN     "opt" TEXT;

-- ~ column User.text: made anew, "One" to TEXT
-- ~ column User.two: made anew, "One" to "Two"
-- ~ column User.opt: made anew, "One" to TEXT
