-- DropIndex
DROP INDEX "User_age_idx";

-- CreateIndex
CREATE INDEX "of_age" ON "User"("age") WHERE age > 17;

-- RedefineIndex
DROP INDEX "nick_before";
CREATE UNIQUE INDEX "nick_after" ON "User"("nick");

-- RedefineIndex
DROP INDEX "before";
CREATE INDEX "after" ON "User"("name", "age" DESC);

-- - index User_age_idx of User
-- + index of_age of User
-- ~ unique key nick_before of User: renamed to nick_after
-- ~ index before of User: renamed to after
