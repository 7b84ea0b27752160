SELECT m.name AS name, c.name AS "column", c.type AS type, c."notnull" AS required, c.dflt_value AS "default",
    c.pk AS key_position, c.hidden IN (2, 3) AS generated
FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c
WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\'
ORDER BY m.name, c.cid
