SELECT k.table_schema AS "schema", k.table_name AS "name", r.constraint_name AS "constraint",
    r.constraint_name AS "id", FALSE AS "inside", k.column_name AS "column",
    t.table_schema AS "target_schema", t.table_name AS "target",
    t.column_name AS "target_column", r.delete_rule AS "on_delete", r.update_rule AS "on_update"
FROM information_schema.referential_constraints r
    JOIN information_schema.key_column_usage k
        ON k.constraint_schema = r.constraint_schema AND k.constraint_name = r.constraint_name
    JOIN information_schema.key_column_usage t
        ON t.constraint_schema = r.unique_constraint_schema AND t.constraint_name = r.unique_constraint_name
        AND t.ordinal_position = k.position_in_unique_constraint
WHERE k.table_schema = ANY (?)
ORDER BY k.table_schema, k.table_name, r.constraint_name, k.ordinal_position
