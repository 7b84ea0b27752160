-- AlterTable
ALTER TABLE "User" DROP CONSTRAINT "User_text_check";
ALTER TABLE "User" DROP CONSTRAINT "User_opt_check";
ALTER TABLE "User" ALTER COLUMN "two" SET DEFAULT 'A';

-- - check User_text_check of User
-- - check User_opt_check of User
-- ~ column User.two: default 'A'
