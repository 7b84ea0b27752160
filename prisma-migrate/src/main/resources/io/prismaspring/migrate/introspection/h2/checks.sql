SELECT c.table_schema AS "schema", c.table_name AS "name", c.constraint_name AS "constraint", k.check_clause AS "clause"
FROM information_schema.table_constraints c
    JOIN information_schema.check_constraints k
        ON k.constraint_schema = c.constraint_schema AND k.constraint_name = c.constraint_name
WHERE c.table_schema = ANY (?)
ORDER BY c.table_schema, c.table_name, c.constraint_name
