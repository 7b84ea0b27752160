INSERT INTO "T" ("id", "int", "text", "varchar", "words", "bool", "uuid", "date", "time", "json", "float", "decimal", "small")
VALUES (1, 1, 2, 'a', 'b', true, '6f2b1f4e-6f0e-4b8e-9d43-1b0f5c2a7e11', '2020-01-02', '2020-01-02 03:04:05', '{}', 1.5, 2.25, 4);
