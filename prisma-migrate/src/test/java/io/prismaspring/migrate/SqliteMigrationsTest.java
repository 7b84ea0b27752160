package io.prismaspring.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The SQL on SQLite itself, with foreign keys enforced. */
class SqliteMigrationsTest {

    static List<SchemaPair> pairs() throws IOException {
        List<SchemaPair> pairs = new ArrayList<>();
        for (SchemaPair pair : SchemaPair.all()) {
            if (pair.providers().contains(DatabaseProvider.SQLITE) && !pair.isRefused(DatabaseProvider.SQLITE)) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void leadToTheSameDatabaseAsAFreshOne(SchemaPair pair) throws IOException, SQLException {
        List<String> fresh;
        try (Connection connection = open()) {
            execute(connection, sql(Optional.empty(), pair.to()));
            fresh = catalog(connection);
        }
        try (Connection connection = open()) {
            if (pair.from().isPresent()) {
                execute(connection, sql(Optional.empty(), pair.from().get()));
            }
            for (String rows : List.of("rows.sql", "rows.sqlite.sql")) {
                Path file = pair.folder().resolve(rows);
                if (Files.exists(file)) {
                    execute(connection, Files.readString(file));
                }
            }

            execute(connection, sql(pair.from(), pair.to()));

            assertThat(catalog(connection)).isEqualTo(fresh);
            assertThat(query(connection, "PRAGMA foreign_key_check")).isEmpty();
        }
    }

    @Test
    void rowsOutliveTheirTable() throws IOException, SQLException {
        SchemaPair pair = new SchemaPair(Path.of("src/test/resources/sqlite_pairs/tables_made_anew"));
        try (Connection connection = open()) {
            execute(connection, sql(Optional.empty(), pair.from().orElseThrow()));
            execute(connection, Files.readString(pair.folder().resolve("rows.sqlite.sql")));

            execute(connection, sql(pair.from(), pair.to()));

            assertThat(query(connection, "SELECT \"id\", \"name\", \"level\", \"age\" FROM \"User\""))
                    .containsExactly("1|Ada|2|36", "2|Bob|1|36");
            assertThat(query(connection, "SELECT \"id\", \"userId\" FROM \"Post\""))
                    .containsExactly("10|1", "11|2");
        }
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite::memory:?foreign_keys=on");
    }

    private static String sql(Optional<Schema> from, Schema to) {
        return SchemaDiff.between(from, to, DatabaseProvider.SQLITE).sql();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Columns, indexes and foreign keys of each table. */
    private static List<String> catalog(Connection connection) throws SQLException {
        return query(connection, """
                SELECT t.name, 'column', c.name, NULL, c.type, c."notnull", c.dflt_value, c.pk,
                        t.sql LIKE '%AUTOINCREMENT%'
                    FROM sqlite_schema t, pragma_table_info(t.name) c
                    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
                UNION ALL SELECT t.name, 'index', i.name, i."unique", c.seqno, c.name, c.desc, x.sql, NULL
                    FROM sqlite_schema t, pragma_index_list(t.name) i, pragma_index_xinfo(i.name) c
                        LEFT JOIN sqlite_schema x ON x.name = i.name
                    WHERE t.type = 'table'
                UNION ALL SELECT t.name, 'key', k.seq, k."table", k."from", k."to", k.on_update, k.on_delete, NULL
                    FROM sqlite_schema t, pragma_foreign_key_list(t.name) k
                    WHERE t.type = 'table'
                ORDER BY 1, 2, 3, 4, 5""");
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join("|", values));
            }
        }
        return rows;
    }
}
