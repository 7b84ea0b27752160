-- CreateTable
CREATE TABLE "users" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'admin',
    "score" DECIMAL NOT NULL DEFAULT 12.50,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "ratio" REAL NOT NULL DEFAULT 1.5,
    "big" BIGINT NOT NULL DEFAULT 9007199254740993,
    "settings" JSONB NOT NULL DEFAULT '{"it''s": 1}',
    "secret" BLOB NOT NULL DEFAULT X'68656c6c6f',
    "created" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fixed" DATETIME NOT NULL DEFAULT '2020-01-02 03:04:05.678 +00:00',
    "updated" DATETIME NOT NULL,
    "position" geometry,
    "place" TEXT NOT NULL DEFAULT (lower('X')),
    "managerId" INTEGER,
    CONSTRAINT "users_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "users" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Post" (
    "blog" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "author_id" INTEGER NOT NULL,

    PRIMARY KEY ("blog", "number"),
    CONSTRAINT "Post_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Row" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "blog" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    CONSTRAINT "Row_blog_number_fkey" FOREIGN KEY ("blog", "number") REFERENCES "Post" ("blog", "number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Tag" (
    "name" TEXT NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "_TagToUser" (
    "A" TEXT NOT NULL,
    "B" INTEGER NOT NULL,
    CONSTRAINT "_TagToUser_A_fkey" FOREIGN KEY ("A") REFERENCES "Tag" ("name") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "_TagToUser_B_fkey" FOREIGN KEY ("B") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "users_active_idx" ON "users"("active") WHERE "active" = true AND "place" IS NOT NULL;

-- CreateIndex
CREATE INDEX "users_created_big_idx" ON "users"("created" DESC, "big");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_role_key" ON "users"("email", "role" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "_TagToUser_AB_unique" ON "_TagToUser"("A", "B");

-- CreateIndex
CREATE INDEX "_TagToUser_B_index" ON "_TagToUser"("B");

-- + table users
-- + table Post
-- + table Row
-- + table Tag
-- + table _TagToUser
