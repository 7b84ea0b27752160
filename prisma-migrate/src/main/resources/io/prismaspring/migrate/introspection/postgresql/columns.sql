SELECT n.nspname AS schema, c.relname AS name, a.attname AS column, a.attnotnull AS required,
    e.oid IS NOT NULL AS list,
    coalesce(e.typname, t.typname) AS type,
    coalesce(tn.nspname, '') AS type_schema,
    coalesce(e.typtype, t.typtype) AS type_kind,
    pg_catalog.format_type(coalesce(e.oid, t.oid), a.atttypmod) AS spelling,
    pg_catalog.pg_get_expr(d.adbin, d.adrelid) AS default,
    a.attidentity AS identity, a.attgenerated AS generated,
    pg_catalog.col_description(c.oid, a.attnum) IS NOT NULL AS commented
FROM pg_catalog.pg_attribute a
    JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_catalog.pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'
    LEFT JOIN pg_catalog.pg_namespace tn ON tn.oid = coalesce(e.typnamespace, t.typnamespace)
    LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE n.nspname = ANY (?) AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY n.nspname, c.relname, a.attnum
