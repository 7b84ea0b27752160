INSERT INTO "User" ("id", "was", "roles") VALUES (2, 'ADMIN', '{USER,ADMIN}');
