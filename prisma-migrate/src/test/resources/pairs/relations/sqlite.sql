-- CreateTable
CREATE TABLE "User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "managerId" INTEGER,
    CONSTRAINT "User_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Profile" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "userId" INTEGER NOT NULL,
    CONSTRAINT "Profile_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Action" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "aId" INTEGER NOT NULL,
    "bId" INTEGER,
    "cId" INTEGER NOT NULL DEFAULT 1,
    "dId" INTEGER,
    CONSTRAINT "Action_aId_fkey" FOREIGN KEY ("aId") REFERENCES "User" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Action_bId_fkey" FOREIGN KEY ("bId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE RESTRICT,
    CONSTRAINT "Action_cId_fkey" FOREIGN KEY ("cId") REFERENCES "User" ("id") ON DELETE SET DEFAULT ON UPDATE SET DEFAULT,
    CONSTRAINT "Action_dId_fkey" FOREIGN KEY ("dId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE SET NULL
);

-- CreateTable
CREATE TABLE "Tenant" (
    "region" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "email" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Room" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "region" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    CONSTRAINT "Room_region_code_fkey" FOREIGN KEY ("region", "code") REFERENCES "Tenant" ("region", "code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "email" TEXT NOT NULL,
    CONSTRAINT "Mail_email_fkey" FOREIGN KEY ("email") REFERENCES "Tenant" ("email") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Profile_userId_key" ON "Profile"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Tenant_email_key" ON "Tenant"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Tenant_region_code_key" ON "Tenant"("region", "code");

-- + table User
-- + table Profile
-- + table Action
-- + table Tenant
-- + table Room
-- + table Mail
