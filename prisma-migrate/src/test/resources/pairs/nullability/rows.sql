INSERT INTO "User" ("id", "name", "nick", "city") VALUES (1, 'Ada', 'a', 'London');
