/*
  Warnings:

  - The values [GUEST] of the column `role` of the table `User` will be removed. If rows still hold them, this will fail.
  - The values [GUEST] of the column `was` of the table `User` will be removed. If rows still hold them, this will fail.
  - The values [GUEST] of the column `role` of the table `Other` will be removed. If rows still hold them, this will fail.
*/

-- AlterTable
ALTER TABLE "User" DROP CONSTRAINT "User_role_check";
ALTER TABLE "User" DROP CONSTRAINT "User_was_check";
ALTER TABLE "User" ADD CONSTRAINT "User_role_check" CHECK ("role" = ANY(ARRAY['USER', 'ADMIN', 'ROOT']));
ALTER TABLE "User" ADD CONSTRAINT "User_was_check" CHECK ("was" = ANY(ARRAY['USER', 'ADMIN', 'ROOT']));

-- AlterTable
ALTER TABLE "Other" DROP CONSTRAINT "Other_role_check";
ALTER TABLE "Other" ALTER COLUMN "role" SET DEFAULT 'ADMIN';
ALTER TABLE "Other" ADD CONSTRAINT "Other_role_check" CHECK ("role" = ANY(ARRAY['USER', 'ADMIN', 'ROOT']));

-- - check User_role_check of User
-- - check User_was_check of User
-- + check User_role_check of User
-- + check User_was_check of User
-- - check Other_role_check of Other
-- ~ column Other.role: default 'ADMIN'
-- + check Other_role_check of Other
