-- AlterTable
ALTER TABLE "Post" ADD COLUMN "title" TEXT;
