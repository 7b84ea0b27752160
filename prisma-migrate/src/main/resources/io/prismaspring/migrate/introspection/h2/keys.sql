SELECT c.table_schema AS "schema", c.table_name AS "name", c.constraint_name AS "constraint",
    c.constraint_type AS "kind", k.column_name AS "column"
FROM information_schema.table_constraints c
    JOIN information_schema.key_column_usage k
        ON k.constraint_schema = c.constraint_schema AND k.constraint_name = c.constraint_name
WHERE c.table_schema = ANY (?) AND c.constraint_type IN ('PRIMARY KEY', 'UNIQUE')
ORDER BY c.table_schema, c.table_name, c.constraint_name, k.ordinal_position
