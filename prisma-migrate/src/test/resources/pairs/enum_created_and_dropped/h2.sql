/*
  Warnings:

  - You are about to drop the column `old` of the table `User`. All its values will be lost.
  - The column `text` of the table `User` will only hold [A, B]. If rows hold other values, this will fail.
*/

-- AlterTable
ALTER TABLE "User" DROP CONSTRAINT "User_old_check";
ALTER TABLE "User" DROP CONSTRAINT "User_kind_check";
ALTER TABLE "User" ADD COLUMN "new" VARCHAR DEFAULT 'B' NOT NULL;
ALTER TABLE "User" DROP COLUMN "old";
ALTER TABLE "User" ADD CONSTRAINT "User_new_check" CHECK ("new" = ANY(ARRAY['A', 'B']));
ALTER TABLE "User" ADD CONSTRAINT "User_text_check" CHECK ("text" = ANY(ARRAY['A', 'B']));

-- - check User_old_check of User
-- - check User_kind_check of User
-- - column User.old
-- + column User.new
-- + check User_new_check of User
-- + check User_text_check of User
