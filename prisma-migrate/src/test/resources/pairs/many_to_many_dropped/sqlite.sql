/*
  Warnings:

  - You are about to drop the table `_PostToTag`. All its rows will be lost.
*/

-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "_PostToTag";
PRAGMA foreign_keys=on;

-- - table _PostToTag
