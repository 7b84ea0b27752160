INSERT INTO "T" ("id", "int", "varchar", "words", "char", "decimal", "real", "whole", "time")
VALUES (1, 1, 'a', 'b', 'c', 1.25, 1.5, 3, '2020-01-02 03:04:05');
