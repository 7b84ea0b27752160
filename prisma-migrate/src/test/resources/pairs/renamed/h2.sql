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
ALTER TABLE "Writing" ALTER COLUMN "title" RENAME TO "headline";

-- RenameColumn
ALTER TABLE "Writing" ALTER COLUMN "authorId" RENAME TO "author_id";

-- RenameColumn
ALTER TABLE "_TagToWriting" ALTER COLUMN "A" RENAME TO "A_old";

-- RenameColumn
ALTER TABLE "_TagToWriting" ALTER COLUMN "B" RENAME TO "A";

-- RenameColumn
ALTER TABLE "_TagToWriting" ALTER COLUMN "A_old" RENAME TO "B";

-- RenameEnumValues
ALTER TABLE "Writing" DROP CONSTRAINT "Post_tone_check";
UPDATE "Writing" SET "tone" = CASE "tone" WHEN 'WARM' THEN 'HOT' WHEN 'COLD' THEN 'cold' ELSE "tone" END WHERE "tone" IN ('WARM', 'COLD');
ALTER TABLE "Writing" ADD CONSTRAINT "Post_tone_check" CHECK ("tone" = ANY(ARRAY['HOT', 'cold']));

-- DropForeignKey
ALTER TABLE "_TagToWriting" DROP CONSTRAINT "_PostToTag_A_fkey";

-- DropForeignKey
ALTER TABLE "_TagToWriting" DROP CONSTRAINT "_PostToTag_B_fkey";

-- DropIndex
DROP INDEX "_PostToTag_B_index";

-- AlterTable
ALTER TABLE "Writing" DROP CONSTRAINT "Post_tone_check";
ALTER TABLE "Writing" ALTER COLUMN "tone" SET DEFAULT 'HOT';
ALTER TABLE "Writing" ADD CONSTRAINT "Writing_tone_check" CHECK ("tone" = ANY(ARRAY['HOT', 'cold', 'ICY']));
ALTER TABLE "Writing" RENAME CONSTRAINT "Post_pkey" TO "Writing_pkey";

-- AlterTable
ALTER TABLE "users" RENAME CONSTRAINT "User_pkey" TO "users_pkey";

-- AlterTable
ALTER TABLE "_TagToWriting" DROP CONSTRAINT "_PostToTag_AB_pkey";
ALTER TABLE "_TagToWriting" ADD CONSTRAINT "_TagToWriting_AB_pkey" PRIMARY KEY ("A", "B");

-- CreateIndex
CREATE INDEX "_TagToWriting_B_index" ON "_TagToWriting"("B");

-- RenameForeignKey
ALTER TABLE "Writing" RENAME CONSTRAINT "Post_authorId_fkey" TO "Writing_author_id_fkey";

-- AddForeignKey
ALTER TABLE "_TagToWriting" ADD CONSTRAINT "_TagToWriting_A_fkey" FOREIGN KEY ("A") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_TagToWriting" ADD CONSTRAINT "_TagToWriting_B_fkey" FOREIGN KEY ("B") REFERENCES "Writing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- RenameIndex
ALTER INDEX "Post_title_idx" RENAME TO "Writing_headline_idx";

-- RenameIndex
ALTER TABLE "users" RENAME CONSTRAINT "User_email_key" TO "users_email_key";

-- ~ table Post: renamed to Writing
-- ~ table User: renamed to users
-- ~ table _PostToTag: renamed to _TagToWriting
-- ~ column Writing.title: renamed to headline
-- ~ column Writing.authorId: renamed to author_id
-- ~ column _TagToWriting.A: renamed to A_old
-- ~ column _TagToWriting.B: renamed to A
-- ~ column _TagToWriting.A_old: renamed to B
-- ~ enum Mood: WARM renamed to HOT, COLD renamed to cold
-- - foreign key _PostToTag_A_fkey of _TagToWriting
-- - foreign key _PostToTag_B_fkey of _TagToWriting
-- - index _PostToTag_B_index of _TagToWriting
-- - check Post_tone_check of Writing
-- ~ column Writing.tone: default 'HOT'
-- + check Writing_tone_check of Writing
-- ~ primary key Post_pkey of Writing: renamed to Writing_pkey
-- ~ primary key User_pkey of users: renamed to users_pkey
-- - primary key _PostToTag_AB_pkey of _TagToWriting
-- + primary key _TagToWriting_AB_pkey of _TagToWriting
-- + index _TagToWriting_B_index of _TagToWriting
-- ~ foreign key Post_authorId_fkey of Writing: renamed to Writing_author_id_fkey
-- + foreign key _TagToWriting_A_fkey of _TagToWriting
-- + foreign key _TagToWriting_B_fkey of _TagToWriting
-- ~ index Post_title_idx of Writing: renamed to Writing_headline_idx
-- ~ unique key User_email_key of users: renamed to users_email_key
