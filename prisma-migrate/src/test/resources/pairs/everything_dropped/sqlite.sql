/*
  Warnings:

  - You are about to drop the table `User`. All its rows will be lost.
  - You are about to drop the table `Post`. All its rows will be lost.
*/

-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "User";
PRAGMA foreign_keys=on;

-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "Post";
PRAGMA foreign_keys=on;

-- - table User
-- - table Post
