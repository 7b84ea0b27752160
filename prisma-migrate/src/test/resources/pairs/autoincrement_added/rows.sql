INSERT INTO "T" ("id") VALUES ('a'), ('b');
