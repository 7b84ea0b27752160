/*
  Warnings:

  - The required column `changed` will be added to the table `User` with a default that only the client knows. If the table has rows, this will fail: add it as optional, fill it, then make it required.
  - The required column `name` will be added to the table `User` without a default value. If the table has rows, this will fail.
  - The required column `token` will be added to the table `User` with a default that only the client knows. If the table has rows, this will fail: add it as optional, fill it, then make it required.
*/

-- AlterTable
ALTER TABLE "User" ADD COLUMN "changed" TIMESTAMP(3) NOT NULL;
ALTER TABLE "User" ADD COLUMN "name" VARCHAR NOT NULL;
ALTER TABLE "User" ADD COLUMN "token" VARCHAR NOT NULL;

-- + column User.changed
-- + column User.name
-- + column User.token
