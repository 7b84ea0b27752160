/*
  Warnings:

  - The primary key of the table `_TagToWriting` will be changed. If it fails, the table is left without one.
*/

-- RenameTable
ALTER TABLE "Post" RENAME TO "Writing";

-- RenameTable
ALTER TABLE "User" RENAME TO "users";

-- RenameTable
ALTER TABLE "_PostToTag" RENAME TO "_TagToWriting";

-- RenameColumn
ALTER TABLE "Writing" RENAME COLUMN "title" TO "headline";

-- RenameColumn
ALTER TABLE "Writing" RENAME COLUMN "authorId" TO "author_id";

-- RenameColumn
ALTER TABLE "_TagToWriting" RENAME COLUMN "A" TO "A_old";

-- RenameColumn
ALTER TABLE "_TagToWriting" RENAME COLUMN "B" TO "A";

-- RenameColumn
ALTER TABLE "_TagToWriting" RENAME COLUMN "A_old" TO "B";

-- RenameEnum
ALTER TYPE "Tone" RENAME TO "Mood";

-- RenameEnumValues
ALTER TYPE "Mood" RENAME VALUE 'WARM' TO 'HOT';
ALTER TYPE "Mood" RENAME VALUE 'COLD' TO 'cold';

-- AlterEnum
ALTER TYPE "Mood" ADD VALUE 'ICY';

-- DropIndex
DROP INDEX "_PostToTag_B_index";

-- AlterTable
ALTER TABLE "Writing" RENAME CONSTRAINT "Post_pkey" TO "Writing_pkey";

-- AlterTable
ALTER TABLE "users" RENAME CONSTRAINT "User_pkey" TO "users_pkey";

-- AlterTable
ALTER TABLE "_TagToWriting" DROP CONSTRAINT "_PostToTag_AB_pkey",
ADD CONSTRAINT "_TagToWriting_AB_pkey" PRIMARY KEY ("A", "B");

-- CreateIndex
CREATE INDEX "_TagToWriting_B_index" ON "_TagToWriting"("B");

-- RenameForeignKey
ALTER TABLE "Writing" RENAME CONSTRAINT "Post_authorId_fkey" TO "Writing_author_id_fkey";

-- RenameForeignKey
ALTER TABLE "_TagToWriting" RENAME CONSTRAINT "_PostToTag_B_fkey" TO "_TagToWriting_A_fkey";

-- RenameForeignKey
ALTER TABLE "_TagToWriting" RENAME CONSTRAINT "_PostToTag_A_fkey" TO "_TagToWriting_B_fkey";

-- RenameIndex
ALTER INDEX "Post_title_idx" RENAME TO "Writing_headline_idx";

-- RenameIndex
ALTER INDEX "User_email_key" RENAME TO "users_email_key";

-- ~ table Post: renamed to Writing
-- ~ table User: renamed to users
-- ~ table _PostToTag: renamed to _TagToWriting
-- ~ column Writing.title: renamed to headline
-- ~ column Writing.authorId: renamed to author_id
-- ~ column _TagToWriting.A: renamed to A_old
-- ~ column _TagToWriting.B: renamed to A
-- ~ column _TagToWriting.A_old: renamed to B
-- ~ enum Tone: renamed to Mood
-- ~ enum Mood: WARM renamed to HOT, COLD renamed to cold
-- ~ enum Mood +ICY
-- - index _PostToTag_B_index of _TagToWriting
-- ~ primary key Post_pkey of Writing: renamed to Writing_pkey
-- ~ primary key User_pkey of users: renamed to users_pkey
-- - primary key _PostToTag_AB_pkey of _TagToWriting
-- + primary key _TagToWriting_AB_pkey of _TagToWriting
-- + index _TagToWriting_B_index of _TagToWriting
-- ~ foreign key Post_authorId_fkey of Writing: renamed to Writing_author_id_fkey
-- ~ foreign key _PostToTag_B_fkey of _TagToWriting: renamed to _TagToWriting_A_fkey
-- ~ foreign key _PostToTag_A_fkey of _TagToWriting: renamed to _TagToWriting_B_fkey
-- ~ index Post_title_idx of Writing: renamed to Writing_headline_idx
-- ~ unique key User_email_key of users: renamed to users_email_key
