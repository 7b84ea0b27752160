SELECT i.table_schema AS "schema", i.table_name AS "name", i.index_name AS "index",
    i.index_type_name LIKE 'UNIQUE%' AS "unique", c.column_name AS "column",
    c.ordering_specification = 'DESC' AS "descending"
FROM information_schema.indexes i
    JOIN information_schema.index_columns c ON c.index_schema = i.index_schema AND c.index_name = i.index_name
WHERE i.table_schema = ANY (?) AND i.is_generated = FALSE AND i.index_type_name <> 'PRIMARY KEY'
ORDER BY i.table_schema, i.table_name, i.index_name, c.ordinal_position
