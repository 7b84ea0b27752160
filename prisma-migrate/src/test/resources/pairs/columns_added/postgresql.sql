-- AlterTable
ALTER TABLE "User" ADD COLUMN     "extra" JSONB,
ADD COLUMN     "joined" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "level" INTEGER NOT NULL DEFAULT 3,
ADD COLUMN     "nick" TEXT,
ADD COLUMN     "optional" TEXT,
ADD COLUMN     "tags" TEXT[];

-- CreateIndex
CREATE UNIQUE INDEX "User_nick_key" ON "User"("nick");

-- + column User.extra
-- + column User.joined
-- + column User.level
-- + column User.nick
-- + column User.optional
-- + column User.tags
-- + unique key User_nick_key of User
