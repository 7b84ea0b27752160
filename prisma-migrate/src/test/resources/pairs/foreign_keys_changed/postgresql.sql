-- DropForeignKey
ALTER TABLE "Post" DROP CONSTRAINT "Post_aId_fkey";

-- DropForeignKey
ALTER TABLE "Post" DROP CONSTRAINT "Post_cId_fkey";

-- DropForeignKey
ALTER TABLE "Post" DROP CONSTRAINT "Post_dId_fkey";

-- DropIndex
DROP INDEX "Post_bId_idx";

-- DropIndex
DROP INDEX "Post_dId_idx";

-- AlterTable
ALTER TABLE "Post" ALTER COLUMN "cId" DROP NOT NULL;

-- RenameForeignKey
ALTER TABLE "Post" RENAME CONSTRAINT "Post_bId_fkey" TO "renamed";

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_aId_fkey" FOREIGN KEY ("aId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_cId_fkey" FOREIGN KEY ("cId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- - foreign key Post_aId_fkey of Post
-- - foreign key Post_cId_fkey of Post
-- - foreign key Post_dId_fkey of Post
-- - index Post_bId_idx of Post
-- - index Post_dId_idx of Post
-- ~ column Post.cId: optional
-- ~ foreign key Post_bId_fkey of Post: renamed to renamed
-- + foreign key Post_aId_fkey of Post
-- + foreign key Post_cId_fkey of Post
