INSERT INTO "User" ("id", "added", "made", "size") VALUES (1, 'Ada', CURRENT_TIMESTAMP, 1);
