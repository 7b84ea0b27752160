/*
  Warnings:

  - The primary key of the table `T` will be changed. If it fails, the table is left without one.
*/

-- AlterTable
ALTER TABLE "T" DROP CONSTRAINT "T_pkey",
ALTER COLUMN "id" SET DATA TYPE BIGINT,
ADD CONSTRAINT "T_pkey" PRIMARY KEY ("id");
ALTER SEQUENCE IF EXISTS "T_id_seq" AS BIGINT;
ALTER SEQUENCE IF EXISTS t_id_seq AS BIGINT;

-- - primary key T_pkey of T
-- ~ column T.id: INTEGER to BIGINT
-- + primary key T_pkey of T
