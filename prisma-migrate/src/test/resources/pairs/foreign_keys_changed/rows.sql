INSERT INTO "User" ("id") VALUES (1);
INSERT INTO "Post" ("id", "aId", "bId", "cId", "dId") VALUES (1, 1, 1, 1, 1);
