-- CreateTable
CREATE TABLE "User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "secret" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Hidden" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- + table User
-- + table Hidden
