SELECT n.nspname AS schema, c.relname AS name, ic.relname AS index, i.indisunique AS unique, am.amname AS algorithm,
    i.indexprs IS NOT NULL AS has_expressions,
    pg_catalog.pg_get_expr(i.indpred, i.indrelid) AS condition,
    k.position, a.attname AS column,
    (i.indoption[k.position - 1] & 1) = 1 AS descending,
    (i.indoption[k.position - 1] & 2) = 2 AS nulls_first,
    am.amname = 'btree' AS ordered,
    EXISTS (SELECT FROM pg_catalog.pg_constraint con WHERE con.conindid = i.indexrelid AND con.contype = 'u') AS constrained,
    oc.opcname AS operator_class, oc.opcdefault AS default_operator_class
FROM pg_catalog.pg_index i
    JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
    JOIN pg_catalog.pg_am am ON am.oid = ic.relam
    JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    CROSS JOIN LATERAL generate_series(1, i.indnkeyatts) AS k (position)
    LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k.position - 1]
    LEFT JOIN pg_catalog.pg_opclass oc ON oc.oid = i.indclass[k.position - 1]
WHERE n.nspname = ANY (?) AND NOT i.indisprimary AND NOT i.indisexclusion
    AND c.relkind IN ('r', 'p') AND NOT c.relispartition
ORDER BY n.nspname, c.relname, ic.relname, k.position
