-- CreateTable
CREATE TABLE "Post" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- CreateTable
CREATE TABLE "_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewedByTheBo" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,
    CONSTRAINT "_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewed_A_fkey" FOREIGN KEY ("A") REFERENCES "Post" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewed_B_fkey" FOREIGN KEY ("B") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "_TagsThatEditorsHaveChosenForPostsAfterThoseWereRevie_AB_unique" ON "_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewedByTheBo"("A", "B");

-- CreateIndex
CREATE INDEX "_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewe_B_index" ON "_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewedByTheBo"("B");

-- + table Post
-- + table Tag
-- + table _TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewedByTheBo
