INSERT INTO "A" ("id") VALUES (1);
INSERT INTO "B" ("id", "aId") VALUES (1, 1);
