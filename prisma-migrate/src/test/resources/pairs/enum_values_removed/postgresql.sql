/*
  Warnings:

  - The values [GUEST] of the enum `Role` will be removed. If rows still hold them, this will fail.
*/

-- AlterEnum
CREATE TYPE "Role_new" AS ENUM ('USER', 'ADMIN', 'ROOT');
ALTER TABLE "User" ALTER COLUMN "role" DROP DEFAULT;
ALTER TABLE "Other" ALTER COLUMN "role" DROP DEFAULT;
ALTER TABLE "User" ALTER COLUMN "role" TYPE "Role_new" USING ("role"::text::"Role_new");
ALTER TABLE "User" ALTER COLUMN "was" TYPE "Role_new" USING ("was"::text::"Role_new");
ALTER TABLE "User" ALTER COLUMN "roles" TYPE "Role_new"[] USING ("roles"::text::"Role_new"[]);
ALTER TABLE "Other" ALTER COLUMN "role" TYPE "Role_new" USING ("role"::text::"Role_new");
ALTER TYPE "Role" RENAME TO "Role_old";
ALTER TYPE "Role_new" RENAME TO "Role";
DROP TYPE "Role_old";
ALTER TABLE "User" ALTER COLUMN "role" SET DEFAULT 'USER';
ALTER TABLE "Other" ALTER COLUMN "role" SET DEFAULT 'ADMIN';

-- AlterTable
ALTER TABLE "Other" ALTER COLUMN "role" SET DEFAULT 'ADMIN';

-- ~ enum Role +ROOT -GUEST
-- ~ column Other.role: default 'ADMIN'
