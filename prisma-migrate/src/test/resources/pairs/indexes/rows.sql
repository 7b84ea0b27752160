INSERT INTO "T" ("id", "a", "b", "c", "json") VALUES (1, 1, 1, 'x', '{}');
