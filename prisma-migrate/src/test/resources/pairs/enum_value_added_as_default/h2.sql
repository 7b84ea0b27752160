-- AlterTable
ALTER TABLE "User" DROP CONSTRAINT "User_role_check";
ALTER TABLE "User" ALTER COLUMN "role" SET DEFAULT 'ADMIN';
ALTER TABLE "User" ADD CONSTRAINT "User_role_check" CHECK ("role" = ANY(ARRAY['USER', 'ADMIN']));

-- - check User_role_check of User
-- ~ column User.role: default 'ADMIN'
-- + check User_role_check of User
