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
            SELECT concat_ws(' ', 'index', i.table_schema, i.table_name, i.index_name, i.index_type_name,
                listagg(c.column_name || ' ' || c.ordering_specification, ',') WITHIN GROUP (ORDER BY c.ordinal_position))
            FROM information_schema.indexes i JOIN information_schema.index_columns c
                ON c.index_schema = i.index_schema AND c.index_name = i.index_name
            -- The others belong to constraints, and H2 makes up their names.
            WHERE i.is_generated = FALSE AND i.index_type_name = 'INDEX'
            GROUP BY i.table_schema, i.table_name, i.index_name, i.index_type_name
            """;

    private static final String MARIADB = """
            SELECT concat_ws(' ', 'column', table_name, column_name, column_type, is_nullable, column_default, extra,
                character_set_name, collation_name)
            FROM information_schema.columns WHERE table_schema = database()
            UNION ALL
            SELECT concat_ws(' ', 'index', table_name, index_name, non_unique, index_type,
                group_concat(concat_ws(' ', column_name, collation, sub_part) ORDER BY seq_in_index))
            FROM information_schema.statistics WHERE table_schema = database()
            GROUP BY table_name, index_name, non_unique, index_type
            UNION ALL
            SELECT concat_ws(' ', 'foreign key', k.table_name, k.constraint_name, r.update_rule, r.delete_rule,
                group_concat(concat_ws(' ', k.column_name, k.referenced_table_name, k.referenced_column_name)
                    ORDER BY k.ordinal_position))
            FROM information_schema.key_column_usage k JOIN information_schema.referential_constraints r
                ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name
                    AND r.table_name = k.table_name
            WHERE k.table_schema = database()
            GROUP BY k.table_name, k.constraint_name, r.update_rule, r.delete_rule
            """;

    private static final String SQLITE = """
            SELECT concat_ws(' ', 'column', t.name, c.name, c.type, c."notnull", c.dflt_value, c.pk,
                t.sql LIKE '%AUTOINCREMENT%')
            FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            UNION ALL
            SELECT concat_ws(' ', 'index', t.name, i.name, i."unique", c.seqno, c.name, c.desc, x.sql)
            FROM sqlite_schema t, pragma_index_list(t.name) i, pragma_index_xinfo(i.name) c
                LEFT JOIN sqlite_schema x ON x.name = i.name
            WHERE t.type = 'table' AND c.key
            UNION ALL
            SELECT concat_ws(' ', 'foreign key', t.name, k."table", k.seq, k."from", k."to", k.on_update, k.on_delete)
            FROM sqlite_schema t, pragma_foreign_key_list(t.name) k WHERE t.type = 'table'
            """;

    private Catalog() {}

    /** All lines, sorted. */
    static List<String> lines(Connection connection, Database database) throws SQLException {
        String query = switch (database) {
            case H2 -> H2;
            case POSTGRESQL -> POSTGRESQL;
            case MARIADB -> MARIADB;
            case SQLITE -> SQLITE;
        };
        List<String> lines = strings(connection, query);
        if (database == Database.H2) {
            // Its information schema keeps the names that columns had when the constraint came.
            strings(connection, "SCRIPT NODATA NOPASSWORDS NOSETTINGS").stream()
                    .filter(line -> line.startsWith("ALTER TABLE"))
                    .map(line -> line.replace(" NOCHECK", ""))
                    .forEach(lines::add);
        }
        Collections.sort(lines);
        return lines;
    }

    /** The first column of a query. */
    static List<String> strings(Connection connection, String query) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet resultSet = statement.executeQuery(query)) {
            while (resultSet.next()) {
                strings.add(String.valueOf(resultSet.getString(1)));
            }
        }
        return strings;
    }

    /** Drops all there is. */
    static void clear(Connection connection, Database database) throws SQLException {
        switch (database) {
            case H2 -> execute(connection, "DROP ALL OBJECTS");
            case POSTGRESQL -> execute(connection, """
                    DO $$ DECLARE name text; BEGIN
                        FOR name IN SELECT nspname FROM pg_namespace
                            WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'
                        LOOP EXECUTE format('DROP SCHEMA %I CASCADE', name); END LOOP;
                    END $$;
                    CREATE SCHEMA public
                    """);
            case MARIADB -> {
                execute(connection, "SET FOREIGN_KEY_CHECKS = 0");
                dropTables(
                        connection,
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = database()",
                        "`");
                execute(connection, "SET FOREIGN_KEY_CHECKS = 1");
            }
            case SQLITE -> {
                execute(connection, "PRAGMA foreign_keys = OFF");
                dropTables(
                        connection,
                        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
                        "\"");
                execute(connection, "PRAGMA foreign_keys = ON");
            }
        }
    }

    /** Something that a test does with rows. */
    interface Work {
        void run() throws SQLException;
    }

    /** Does the work while foreign keys are not enforced, so that rows may come in any order. */
    static void withoutForeignKeys(Connection connection, Database database, Work work) throws SQLException {
        String template = switch (database) {
            case H2 -> "SET REFERENTIAL_INTEGRITY %s";
            case POSTGRESQL -> "SET session_replication_role = %s";
            case MARIADB -> "SET FOREIGN_KEY_CHECKS = %s";
            case SQLITE -> "PRAGMA foreign_keys = %s";
        };
        boolean postgres = database == Database.POSTGRESQL;
        execute(connection, template.formatted(postgres ? "replica" : "FALSE"));
        try {
            work.run();
        } finally {
            execute(connection, template.formatted(postgres ? "origin" : "TRUE"));
        }
    }

    private static void dropTables(Connection connection, String names, String quote) throws SQLException {
        for (String name : strings(connection, names)) {
            execute(connection, "DROP TABLE " + quote + name + quote);
        }
    }

    /** A whole script, as each driver takes it. */
    static void execute(Connection connection, String sql) throws SQLException {
        if (sql.isBlank()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("SQLite")) {
                statement.executeUpdate(sql);
            } else if (connection.getMetaData().getDatabaseProductName().equals("MariaDB")) {
                for (String part : statements(sql)) {
                    statement.execute(part);
                }
            } else {
                statement.execute(sql);
            }
        }
    }

    /** MariaDB's driver takes one at a time; ours end with a semicolon at the end of a line. */
    private static List<String> statements(String sql) {
        List<String> statements = new ArrayList<>();
        for (String part : sql.replaceAll("(?s)/\\*.*?\\*/", "").split(";\\s*(\n|$)", -1)) {
            String statement = part.replaceAll("(?m)^--.*$", "").strip();
            if (!statement.isEmpty()) {
                statements.add(statement);
            }
        }
        return statements;
    }
}
