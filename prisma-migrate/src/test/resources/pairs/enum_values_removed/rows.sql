INSERT INTO "User" ("id", "was", "roles") VALUES (1, 'ADMIN', ARRAY['USER']);
INSERT INTO "Other" ("id", "role") VALUES (1, 'ADMIN');
