SELECT c.table_schema AS "schema", c.table_name AS "name", c.column_name AS "column",
    c.is_nullable = 'NO' AS "required", c.data_type = 'ARRAY' AS "list",
    coalesce(e.data_type, c.data_type) AS "type",
    coalesce(e.character_maximum_length, c.character_maximum_length) AS "length",
    coalesce(e.declared_numeric_precision, c.declared_numeric_precision, e.numeric_precision, c.numeric_precision) AS "precision",
    coalesce(e.numeric_scale, c.numeric_scale) AS "scale",
    coalesce(e.datetime_precision, c.datetime_precision) AS "fraction",
    c.column_default AS "default", c.is_identity = 'YES' AS "numbered", c.is_generated = 'ALWAYS' AS "generated",
    c.remarks IS NOT NULL AND c.remarks <> '' AS "commented"
FROM information_schema.columns c
    JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
    LEFT JOIN information_schema.element_types e
        ON e.object_schema = c.table_schema AND e.object_name = c.table_name AND e.object_type = 'TABLE'
        AND e.collection_type_identifier = c.dtd_identifier
WHERE c.table_schema = ANY (?) AND t.table_type = 'BASE TABLE'
ORDER BY c.table_schema, c.table_name, c.ordinal_position
