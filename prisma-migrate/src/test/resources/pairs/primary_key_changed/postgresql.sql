/*
  Warnings:

  - The primary key of the table `A` will be changed. If it fails, the table is left without one.
  - The primary key of the table `B` will be changed. If it fails, the table is left without one.
  - The primary key of the table `C` will be changed. If it fails, the table is left without one.
  - A primary key will be added to the table `D`. If there are duplicate or empty values, this will fail.
*/

-- AlterTable
ALTER TABLE "A" DROP CONSTRAINT "A_pkey",
ADD CONSTRAINT "A_pkey" PRIMARY KEY ("id", "code");

-- AlterTable
ALTER TABLE "B" DROP CONSTRAINT "B_pkey",
ADD CONSTRAINT "B_pkey" PRIMARY KEY ("id");

-- AlterTable
ALTER TABLE "C" DROP CONSTRAINT "C_pkey";

-- AlterTable
ALTER TABLE "D" ADD CONSTRAINT "D_pkey" PRIMARY KEY ("code");

-- DropIndex
DROP INDEX "D_code_key";

-- - primary key A_pkey of A
-- + primary key A_pkey of A
-- - primary key B_pkey of B
-- + primary key B_pkey of B
-- - primary key C_pkey of C
-- + primary key D_pkey of D
-- - unique key D_code_key of D
