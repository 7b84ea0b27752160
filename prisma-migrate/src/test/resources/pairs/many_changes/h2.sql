/*
  Warnings:

  - The primary key of the table `User` will be changed. If it fails, the table is left without one.
  - You are about to drop the column `gone` of the table `User`. All its values will be lost.
  - You are about to drop the column `gone2` of the table `User`. All its values will be lost.
  - The column `age` of the table `User` will become required. If it holds NULL anywhere, this will fail.
  - A unique key on `name` of the table `User` will be added. If there are duplicate values, this will fail.
*/

-- DropIndex
DROP INDEX "User_name_idx";

-- AlterTable
ALTER TABLE "User" DROP CONSTRAINT "User_pkey";
ALTER TABLE "User" ADD COLUMN "extra" VARCHAR;
ALTER TABLE "User" ADD COLUMN "more" INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE "User" DROP COLUMN "gone";
ALTER TABLE "User" DROP COLUMN "gone2";
ALTER TABLE "User" ALTER COLUMN "name" SET DATA TYPE VARCHAR(40);
ALTER TABLE "User" ALTER COLUMN "age" SET DATA TYPE BIGINT;
ALTER TABLE "User" ALTER COLUMN "age" SET DEFAULT 3;
ALTER TABLE "User" ALTER COLUMN "age" SET NOT NULL;
ALTER TABLE "User" ADD CONSTRAINT "users_pk" PRIMARY KEY ("id", "name");

-- CreateIndex
ALTER TABLE "User" ADD CONSTRAINT "User_name_key" UNIQUE ("name");

-- - index User_name_idx of User
-- - primary key User_pkey of User
-- - column User.gone
-- - column User.gone2
-- + column User.extra
-- + column User.more
-- ~ column User.name: VARCHAR(20) to VARCHAR(40)
-- ~ column User.age: INTEGER to BIGINT, required, default 3
-- + primary key users_pk of User
-- + unique key User_name_key of User
