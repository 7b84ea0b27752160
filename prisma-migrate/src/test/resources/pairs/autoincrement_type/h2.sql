/*
  Warnings:

  - The primary key of the table `T` will be changed. If it fails, the table is left without one.
*/

-- AlterTable
ALTER TABLE "T" DROP CONSTRAINT "T_pkey";
ALTER TABLE "T" ALTER COLUMN "id" SET DATA TYPE BIGINT;
ALTER TABLE "T" ADD CONSTRAINT "T_pkey" PRIMARY KEY ("id");

-- - primary key T_pkey of T
-- ~ column T.id: INTEGER to BIGINT
-- + primary key T_pkey of T
