INSERT INTO "User" VALUES (1, 'a@x.io');
INSERT INTO "Post" ("title", "tone", "authorId") VALUES ('Hello', 'WARM', 1), ('World', 'COLD', 1);
INSERT INTO "Tag" VALUES (5);
INSERT INTO "_PostToTag" VALUES (1, 5);
