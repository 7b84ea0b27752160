-- AlterTable
ALTER TABLE "User" ADD COLUMN "extra" JSON;
ALTER TABLE "User" ADD COLUMN "joined" TIMESTAMP(3) DEFAULT CURRENT_TIMESTAMP NOT NULL;
ALTER TABLE "User" ADD COLUMN "level" INTEGER DEFAULT 3 NOT NULL;
ALTER TABLE "User" ADD COLUMN "nick" VARCHAR;
ALTER TABLE "User" ADD COLUMN "optional" VARCHAR;
ALTER TABLE "User" ADD COLUMN "tags" VARCHAR ARRAY;

-- CreateIndex
ALTER TABLE "User" ADD CONSTRAINT "User_nick_key" UNIQUE ("nick");

-- + column User.extra
-- + column User.joined
-- + column User.level
-- + column User.nick
-- + column User.optional
-- + column User.tags
-- + unique key User_nick_key of User
