/*
  Warnings:

  - The value `GUEST` of the enum `Role` will be removed. If rows still hold it, this will fail.
*/

-- RemoveEnumValue
CREATE LOCAL TEMPORARY TABLE IF NOT EXISTS "check_Role.GUEST" ("rows" BIGINT, CONSTRAINT "no row holds Role.GUEST" CHECK ("rows" = 0));
INSERT INTO "check_Role.GUEST" SELECT (SELECT COUNT(*) FROM "User" WHERE "role" = 'GUEST') + (SELECT COUNT(*) FROM "User" WHERE "was" = 'GUEST') + (SELECT COUNT(*) FROM "User" WHERE ARRAY_CONTAINS("roles", 'GUEST')) + (SELECT COUNT(*) FROM "Other" WHERE "role" = 'GUEST');
DROP TABLE "check_Role.GUEST";

-- AlterTable
ALTER TABLE "User" DROP CONSTRAINT "User_role_check";
ALTER TABLE "User" DROP CONSTRAINT "User_was_check";
ALTER TABLE "User" ADD CONSTRAINT "User_role_check" CHECK ("role" = ANY(ARRAY['USER', 'ADMIN', 'ROOT']));
ALTER TABLE "User" ADD CONSTRAINT "User_was_check" CHECK ("was" = ANY(ARRAY['USER', 'ADMIN', 'ROOT']));

-- AlterTable
ALTER TABLE "Other" DROP CONSTRAINT "Other_role_check";
ALTER TABLE "Other" ALTER COLUMN "role" SET DEFAULT 'ADMIN';
ALTER TABLE "Other" ADD CONSTRAINT "Other_role_check" CHECK ("role" = ANY(ARRAY['USER', 'ADMIN', 'ROOT']));

-- - value Role.GUEST
-- - check User_role_check of User
-- - check User_was_check of User
-- + check User_role_check of User
-- + check User_was_check of User
-- - check Other_role_check of Other
-- ~ column Other.role: default 'ADMIN'
-- + check Other_role_check of Other
