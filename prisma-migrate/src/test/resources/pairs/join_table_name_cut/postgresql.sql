-- CreateTable
CREATE TABLE "Post" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "Tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewedByTheBo" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewe_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE INDEX "_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewe_B_index" ON "_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewedByTheBo"("B");

-- AddForeignKey
ALTER TABLE "_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewedByTheBo" ADD CONSTRAINT "_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewed_A_fkey" FOREIGN KEY ("A") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewedByTheBo" ADD CONSTRAINT "_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewed_B_fkey" FOREIGN KEY ("B") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- + table Post
-- + table Tag
-- + table _TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewedByTheBo
