/*
  Warnings:

  - The value `GUEST` of the enum `Role` will be removed. If rows still hold it, this will fail.
*/

-- RemoveEnumValue
DO $check$ BEGIN
    IF (SELECT (SELECT COUNT(*) FROM "User" WHERE "role" = 'GUEST') + (SELECT COUNT(*) FROM "User" WHERE "was" = 'GUEST') + (SELECT COUNT(*) FROM "User" WHERE 'GUEST' = ANY("roles")) + (SELECT COUNT(*) FROM "Other" WHERE "role" = 'GUEST')) > 0 THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'Rows still hold Role.GUEST',
            HINT = 'Give them another value, then migrate again. Nothing has been changed.';
    END IF;
END $check$;

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
