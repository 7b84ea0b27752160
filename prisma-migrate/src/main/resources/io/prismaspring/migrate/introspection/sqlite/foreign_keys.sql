SELECT m.name AS name, '' AS "constraint", f.id AS id, 1 AS inside, '' AS target_schema, f."table" AS target, f."from" AS "column",
    coalesce(f."to", (SELECT c.name FROM pragma_table_xinfo(f."table") c WHERE c.pk = f.seq + 1)) AS target_column,
    f.on_delete AS on_delete, f.on_update AS on_update
FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\'
-- The last one comes first.
ORDER BY m.name, f.id DESC, f.seq
