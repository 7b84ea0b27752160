/*
  Warnings:

  - The column `role` of the table `User` will be dropped and made anew, because "Role" cannot become "roles". All its values will be lost.
*/

-- CreateEnum
CREATE TYPE "roles" AS ENUM ('USER');

-- AlterTable
ALTER TABLE "User" DROP COLUMN "role",
ADD COLUMN     "role" "roles" NOT NULL DEFAULT 'USER';

-- DropEnum
DROP TYPE "Role";

-- + enum roles
-- ~ column User.role: made anew, "Role" to "roles"
-- - enum Role
