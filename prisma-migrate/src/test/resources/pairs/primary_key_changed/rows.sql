INSERT INTO "A" ("id", "code") VALUES (1, 1);
INSERT INTO "B" ("id", "code") VALUES (1, 1);
INSERT INTO "C" ("id", "code") VALUES (1, 1);
INSERT INTO "D" ("code") VALUES (1);
