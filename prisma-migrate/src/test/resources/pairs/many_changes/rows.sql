INSERT INTO "User" ("id", "name", "age", "gone", "gone2") VALUES (1, 'Ada', 3, 'x', 1);
