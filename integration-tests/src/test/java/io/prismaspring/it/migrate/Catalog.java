package io.prismaspring.it.migrate;

import io.prismaspring.testing.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a database says of its own tables: a line for each column, constraint, index, enum value and sequence. */
final class Catalog {

    private static final String POSTGRESQL = """
            SELECT concat_ws(' ', 'column', c.table_schema, c.table_name, c.column_name, c.udt_name,
                c.character_maximum_length, c.numeric_precision, c.numeric_scale, c.datetime_precision, c.is_nullable,
                -- A sequence is called one way when the table was created with it, another way when it came later.
                regexp_replace(c.column_default, '^nextval.*$', 'next number'))
            FROM information_schema.columns c WHERE c.table_schema NOT IN ('pg_catalog', 'information_schema')
            UNION ALL
            SELECT concat_ws(' ', 'constraint', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
            FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
            WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND k.contype <> 'n'
            UNION ALL
            SELECT i.indexdef FROM pg_indexes i WHERE i.schemaname NOT IN ('pg_catalog', 'information_schema')
            UNION ALL
            SELECT concat_ws(' ', 'enum', t.typnamespace::regnamespace, t.typname, string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder))
            FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid GROUP BY t.typnamespace, t.typname
            UNION ALL
            SELECT concat_ws(' ', 'sequences', (SELECT count(*) FROM pg_sequences))
            """;

    private static final String H2 = """
            SELECT concat_ws(' ', 'column', table_schema, table_name, column_name, data_type,
                character_maximum_length, numeric_precision, numeric_scale, datetime_precision, is_nullable,
                column_default, is_identity)
            FROM information_schema.columns WHERE table_schema <> 'INFORMATION_SCHEMA'
            UNION ALL
            SELECT concat_ws(' ', 'key', k.table_schema, k.table_name, k.constraint_name, c.constraint_type,
                listagg(k.column_name, ',') WITHIN GROUP (ORDER BY k.ordinal_position))
            FROM information_schema.key_column_usage k JOIN information_schema.table_constraints c
                ON c.constraint_schema = k.constraint_schema AND c.constraint_name = k.constraint_name
            GROUP BY k.table_schema, k.table_name, k.constraint_name, c.constraint_type
            UNION ALL
            SELECT concat_ws(' ', 'reference', constraint_schema, constraint_name, unique_constraint_name, update_rule, delete_rule)
            FROM information_schema.referential_constraints
            UNION ALL
            SELECT concat_ws(' ', 'check', constraint_schema, constraint_name, check_clause)
            FROM information_schema.check_constraints
            UNION ALL
            SELECT concat_ws(' ', 'index', i.table_schema, i.table_name, i.index_name, i.index_type_name,
                listagg(c.column_name || ' ' || c.ordering_specification, ',') WITHIN GROUP (ORDER BY c.ordinal_position))
            FROM information_schema.indexes i JOIN information_schema.index_columns c
                ON c.index_schema = i.index_schema AND c.index_name = i.index_name
            -- The others belong to constraints, and H2 makes up their names.
            WHERE i.is_generated = FALSE AND i.index_type_name = 'INDEX'
            GROUP BY i.table_schema, i.table_name, i.index_name, i.index_type_name
            """;

    private Catalog() {}

    /** All lines, sorted. */
    static List<String> lines(Connection connection, Database database) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet resultSet = statement.executeQuery(database == Database.H2 ? H2 : POSTGRESQL)) {
            while (resultSet.next()) {
                lines.add(resultSet.getString(1));
            }
        }
        Collections.sort(lines);
        return lines;
    }

    /** Drops all there is. */
    static void clear(Connection connection, Database database) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(database == Database.H2 ? "DROP ALL OBJECTS" : """
                    DO $$ DECLARE name text; BEGIN
                        FOR name IN SELECT nspname FROM pg_namespace
                            WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'
                        LOOP EXECUTE format('DROP SCHEMA %I CASCADE', name); END LOOP;
                    END $$;
                    CREATE SCHEMA public
                    """);
        }
    }
}
