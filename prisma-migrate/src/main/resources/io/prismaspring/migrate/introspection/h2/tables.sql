SELECT table_schema AS "schema", table_name AS "name", remarks IS NOT NULL AND remarks <> '' AS "commented"
FROM information_schema.tables
WHERE table_schema = ANY (?) AND table_type = 'BASE TABLE'
ORDER BY table_schema, table_name
