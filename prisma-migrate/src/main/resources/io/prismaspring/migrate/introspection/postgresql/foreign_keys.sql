SELECT n.nspname AS schema, c.relname AS name, k.conname AS constraint, k.conname AS id, FALSE AS inside, k.condeferrable AS deferrable, u.position,
    a.attname AS column, tn.nspname AS target_schema, tc.relname AS target, ta.attname AS target_column,
    CASE k.confdeltype
        WHEN 'c' THEN 'CASCADE' WHEN 'r' THEN 'RESTRICT' WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT'
        ELSE 'NO ACTION' END AS on_delete,
    CASE k.confupdtype
        WHEN 'c' THEN 'CASCADE' WHEN 'r' THEN 'RESTRICT' WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT'
        ELSE 'NO ACTION' END AS on_update
FROM pg_catalog.pg_constraint k
    JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_catalog.pg_class tc ON tc.oid = k.confrelid
    JOIN pg_catalog.pg_namespace tn ON tn.oid = tc.relnamespace
    CROSS JOIN LATERAL unnest(k.conkey, k.confkey) WITH ORDINALITY AS u (attnum, target_attnum, position)
    JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum
    JOIN pg_catalog.pg_attribute ta ON ta.attrelid = k.confrelid AND ta.attnum = u.target_attnum
WHERE n.nspname = ANY (?) AND k.contype = 'f' AND k.conparentid = 0
ORDER BY n.nspname, c.relname, k.conname, u.position
