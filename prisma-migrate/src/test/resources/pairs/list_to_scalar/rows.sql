INSERT INTO "T" ("id", "list", "more") VALUES (1, ARRAY['a'], ARRAY[1, 2]);
