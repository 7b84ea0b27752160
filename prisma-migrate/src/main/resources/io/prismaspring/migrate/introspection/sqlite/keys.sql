SELECT m.name AS name, c.name AS "column"
FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c
WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\' AND c.pk > 0
ORDER BY m.name, c.pk
