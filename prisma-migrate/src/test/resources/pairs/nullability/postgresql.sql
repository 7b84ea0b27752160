/*
  Warnings:

  - The column `nick` of the table `User` will become required. If it holds NULL anywhere, this will fail.
  - The column `city` of the table `User` will become required. If it holds NULL anywhere, this will fail.
*/

-- AlterTable
ALTER TABLE "User" ALTER COLUMN "name" DROP NOT NULL,
ALTER COLUMN "nick" SET NOT NULL,
ALTER COLUMN "city" SET NOT NULL;

-- ~ column User.name: optional
-- ~ column User.nick: required
-- ~ column User.city: required
