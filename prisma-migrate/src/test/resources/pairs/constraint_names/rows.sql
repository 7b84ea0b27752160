INSERT INTO "A" ("id", "code") VALUES (1, 1);
INSERT INTO "B" ("id", "aId") VALUES (1, 1);
