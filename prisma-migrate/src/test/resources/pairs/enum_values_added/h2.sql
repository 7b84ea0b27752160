-- AlterTable
ALTER TABLE "User" DROP CONSTRAINT "User_role_check";
ALTER TABLE "User" DROP CONSTRAINT "User_color_check";
ALTER TABLE "User" ADD CONSTRAINT "User_role_check" CHECK ("role" = ANY(ARRAY['USER', 'ADMIN']));
ALTER TABLE "User" ADD CONSTRAINT "User_color_check" CHECK ("color" = ANY(ARRAY['BLUE', 'RED', 'GREEN']));

-- - check User_role_check of User
-- - check User_color_check of User
-- + check User_role_check of User
-- + check User_color_check of User
