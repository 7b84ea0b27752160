/*
  Warnings:

  - The column `size` of the table `User` will become required. If it holds NULL anywhere, this will fail.
*/

-- AlterTable
ALTER TABLE "User" ALTER COLUMN "added" SET DEFAULT 'b';
ALTER TABLE "User" ALTER COLUMN "changed" SET DEFAULT 'b';
ALTER TABLE "User" ALTER COLUMN "dropped" DROP DEFAULT;
ALTER TABLE "User" ALTER COLUMN "client" DROP DEFAULT;
ALTER TABLE "User" ALTER COLUMN "made" SET DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE "User" ALTER COLUMN "size" SET DEFAULT 2;
ALTER TABLE "User" ALTER COLUMN "size" SET NOT NULL;

-- ~ column User.added: default 'b'
-- ~ column User.changed: default 'b'
-- ~ column User.dropped: no default
-- ~ column User.client: no default
-- ~ column User.made: default CURRENT_TIMESTAMP
-- ~ column User.size: required, default 2
