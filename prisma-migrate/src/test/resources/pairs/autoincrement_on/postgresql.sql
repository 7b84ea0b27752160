-- AlterTable
CREATE SEQUENCE t_id_seq;
CREATE SEQUENCE t_other_seq;
ALTER TABLE "T" ALTER COLUMN "id" SET DEFAULT nextval('t_id_seq'),
ALTER COLUMN "other" SET DEFAULT nextval('t_other_seq');
ALTER SEQUENCE t_id_seq OWNED BY "T"."id";
SELECT setval('t_id_seq', (SELECT COALESCE(MAX("id"), 0) + 1 FROM "T"), false);
ALTER SEQUENCE t_other_seq OWNED BY "T"."other";
SELECT setval('t_other_seq', (SELECT COALESCE(MAX("other"), 0) + 1 FROM "T"), false);

-- AlterTable
CREATE SEQUENCE b_id_seq;
ALTER TABLE "B" ALTER COLUMN "id" SET DEFAULT nextval('b_id_seq');
ALTER SEQUENCE b_id_seq OWNED BY "B"."id";
SELECT setval('b_id_seq', (SELECT COALESCE(MAX("id"), 0) + 1 FROM "B"), false);

-- ~ column T.id: numbered by the database
-- ~ column T.other: numbered by the database
-- ~ column B.id: numbered by the database
