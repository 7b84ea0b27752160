SELECT m.name AS name, l.name AS "index", l."unique" AS "unique", l.partial AS partial, x.name AS "column",
    x."desc" AS descending, i.sql AS sql,
    EXISTS (SELECT 1 FROM pragma_index_xinfo(l.name) e WHERE e."key" = 1 AND e.name IS NULL) AS has_expressions,
    x.seqno + 1 AS position
FROM sqlite_master m
    JOIN pragma_index_list(m.name) l
    JOIN pragma_index_xinfo(l.name) x
    LEFT JOIN sqlite_master i ON i.type = 'index' AND i.name = l.name
WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\' AND l.origin <> 'pk' AND x."key" = 1
ORDER BY m.name, l.name, x.seqno
