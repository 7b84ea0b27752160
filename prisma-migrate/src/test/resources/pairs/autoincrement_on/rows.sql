INSERT INTO "T" ("id", "other") VALUES (1, 1);
INSERT INTO "B" ("id") VALUES (1);
