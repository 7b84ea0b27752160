INSERT INTO "User" ("id") VALUES (1);
INSERT INTO "Keep" ("id", "userId") VALUES (1, 1);
INSERT INTO "Post" ("id", "userId") VALUES (1, 1);
