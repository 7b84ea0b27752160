INSERT INTO "T" ("id", "other") VALUES (1, 1);
