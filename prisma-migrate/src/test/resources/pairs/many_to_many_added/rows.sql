INSERT INTO "Tag" ("name") VALUES ('java');
