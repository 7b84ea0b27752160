/*
  Warnings:

  - A unique key on `A`, `B` of the table `_TagToWriting` will be added. If there are duplicate values, this will fail.
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

-- RenameEnumValues
UPDATE "Writing" SET "tone" = CASE "tone" WHEN 'WARM' THEN 'HOT' WHEN 'COLD' THEN 'cold' ELSE "tone" END WHERE "tone" IN ('WARM', 'COLD');

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Writing" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "headline" TEXT NOT NULL,
    "tone" TEXT NOT NULL DEFAULT 'HOT',
    "author_id" INTEGER NOT NULL,
    CONSTRAINT "Writing_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Writing" ("author_id", "headline", "id", "tone") SELECT "author_id", "headline", "id", "tone" FROM "Writing";
DROP TABLE "Writing";
ALTER TABLE "new_Writing" RENAME TO "Writing";
CREATE INDEX "Writing_headline_idx" ON "Writing"("headline");
CREATE TABLE "new__TagToWriting" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,
    CONSTRAINT "_TagToWriting_A_fkey" FOREIGN KEY ("A") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "_TagToWriting_B_fkey" FOREIGN KEY ("B") REFERENCES "Writing" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new__TagToWriting" ("A", "B") SELECT "A", "B" FROM "_TagToWriting";
DROP TABLE "_TagToWriting";
ALTER TABLE "new__TagToWriting" RENAME TO "_TagToWriting";
CREATE UNIQUE INDEX "_TagToWriting_AB_unique" ON "_TagToWriting"("A", "B");
CREATE INDEX "_TagToWriting_B_index" ON "_TagToWriting"("B");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- RedefineIndex
DROP INDEX "User_email_key";
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- ~ table Post: renamed to Writing
-- ~ table User: renamed to users
-- ~ table _PostToTag: renamed to _TagToWriting
-- ~ column Writing.title: renamed to headline
-- ~ column Writing.authorId: renamed to author_id
-- ~ column _TagToWriting.A: renamed to A_old
-- ~ column _TagToWriting.B: renamed to A
-- ~ column _TagToWriting.A_old: renamed to B
-- ~ enum Mood: WARM renamed to HOT, COLD renamed to cold
-- ~ column Writing.tone: default 'HOT'
-- ~ foreign key Post_authorId_fkey of Writing: renamed to Writing_author_id_fkey
-- ~ index Post_title_idx of Writing: renamed to Writing_headline_idx
-- - unique key _PostToTag_AB_unique of _TagToWriting
-- - index _PostToTag_B_index of _TagToWriting
-- + unique key _TagToWriting_AB_unique of _TagToWriting
-- + index _TagToWriting_B_index of _TagToWriting
-- ~ foreign key _PostToTag_B_fkey of _TagToWriting: renamed to _TagToWriting_A_fkey
-- ~ foreign key _PostToTag_A_fkey of _TagToWriting: renamed to _TagToWriting_B_fkey
-- ~ unique key User_email_key of users: renamed to users_email_key
