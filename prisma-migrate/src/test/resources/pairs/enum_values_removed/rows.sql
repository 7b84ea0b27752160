INSERT INTO "User" ("id", "was") VALUES (1, 'ADMIN');
INSERT INTO "Other" ("id", "role") VALUES (1, 'ADMIN');
