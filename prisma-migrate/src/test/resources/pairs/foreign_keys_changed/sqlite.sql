-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Post" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "aId" INTEGER NOT NULL,
    "bId" INTEGER NOT NULL,
    "cId" INTEGER,
    "dId" INTEGER NOT NULL,
    CONSTRAINT "Post_aId_fkey" FOREIGN KEY ("aId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "renamed" FOREIGN KEY ("bId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Post_cId_fkey" FOREIGN KEY ("cId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Post" ("aId", "bId", "cId", "dId", "id") SELECT "aId", "bId", "cId", "dId", "id" FROM "Post";
DROP TABLE "Post";
ALTER TABLE "new_Post" RENAME TO "Post";
CREATE INDEX "Post_aId_idx" ON "Post"("aId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- - foreign key Post_aId_fkey of Post
-- - foreign key Post_cId_fkey of Post
-- - foreign key Post_dId_fkey of Post
-- - index Post_bId_idx of Post
-- - index Post_dId_idx of Post
-- ~ column Post.cId: optional
-- ~ foreign key Post_bId_fkey of Post: renamed to renamed
-- + foreign key Post_aId_fkey of Post
-- + foreign key Post_cId_fkey of Post
