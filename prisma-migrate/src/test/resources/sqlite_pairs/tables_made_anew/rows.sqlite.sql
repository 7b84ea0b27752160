INSERT INTO "User" ("id", "name", "level", "nick") VALUES (1, 'Ada', 2, 'a'), (2, 'Bob', NULL, 'b');
INSERT INTO "Post" ("id", "userId", "title") VALUES (10, 1, 'One'), (11, 2, 'Two');
INSERT INTO "Old" ("id", "code", "userId") VALUES (5, 'x', 1);
