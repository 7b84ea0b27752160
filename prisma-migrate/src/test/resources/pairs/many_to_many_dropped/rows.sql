INSERT INTO "Post" ("id") VALUES (1);
INSERT INTO "Tag" ("name") VALUES ('java');
INSERT INTO "_PostToTag" ("A", "B") VALUES (1, 'java');
