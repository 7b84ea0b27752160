INSERT INTO "User" ("id", "name", "nick", "city", "street") VALUES (1, 'Ada', 'a', 'London', 'x');
INSERT INTO "Post" ("id", "userId") VALUES (1, 1);
