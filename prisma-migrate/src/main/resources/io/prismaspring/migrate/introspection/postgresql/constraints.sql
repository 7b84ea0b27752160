SELECT n.nspname AS schema, c.relname AS name, k.conname AS constraint, k.contype AS kind, k.condeferrable AS deferrable,
    coalesce(u.position, 1) AS position, coalesce(a.attname, '') AS column
FROM pg_catalog.pg_constraint k
    JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN LATERAL unnest(CASE WHEN k.contype = 'p' THEN k.conkey END) WITH ORDINALITY AS u (attnum, position) ON TRUE
    LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum
WHERE n.nspname = ANY (?) AND k.contype IN ('p', 'c', 'x')
ORDER BY n.nspname, c.relname, k.conname, u.position
