-- CreateTable
CREATE TABLE "app_users" (
    "user_id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "e mail" TEXT NOT NULL,
    "the_role" TEXT NOT NULL DEFAULT 'user',
    "nick" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "app posts" (
    "tenant" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "author_id" INTEGER NOT NULL,

    PRIMARY KEY ("tenant", "number"),
    CONSTRAINT "fk_author" FOREIGN KEY ("author_id") REFERENCES "app_users" ("user_id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AVeryLongModelNameThatGoesOnAndOnUntilTheEndOfTheLine" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "anotherVeryLongColumnNameForTests" INTEGER NOT NULL,
    "andOneMoreColumnNameThatIsLong" INTEGER NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "app_users_e mail_key" ON "app_users"("e mail");

-- CreateIndex
CREATE UNIQUE INDEX "uq_nick" ON "app_users"("nick");

-- CreateIndex
CREATE INDEX "app_users_e mail_nick_idx" ON "app_users"("e mail", "nick");

-- CreateIndex
CREATE INDEX "ix_role" ON "app_users"("the_role");

-- CreateIndex
CREATE UNIQUE INDEX "app posts_author_id_number_key" ON "app posts"("author_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "AVeryLongModelNameThatGoesOnAndOnUntilTheEndOfTheLine_anoth_key" ON "AVeryLongModelNameThatGoesOnAndOnUntilTheEndOfTheLine"("anotherVeryLongColumnNameForTests");

-- CreateIndex
CREATE INDEX "AVeryLongModelNameThatGoesOnAndOnUntilTheEndOfTheLine_anoth_idx" ON "AVeryLongModelNameThatGoesOnAndOnUntilTheEndOfTheLine"("anotherVeryLongColumnNameForTests", "andOneMoreColumnNameThatIsLong");

-- + table app_users
-- + table app posts
-- + table AVeryLongModelNameThatGoesOnAndOnUntilTheEndOfTheLine
