INSERT INTO "User" ("id", "color") VALUES (1, 'RED');
