package io.prismaspring.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.it.migrate.random.RandomSchemas;
import io.prismaspring.it.migrate.random.RowPlan;
import io.prismaspring.it.migrate.random.RowSql;
import io.prismaspring.migrate.MigrationException;
import io.prismaspring.migrate.MigrationPlan;
import io.prismaspring.migrate.SchemaDiff;
import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Random pairs of schemas: a database of the first one, filled with rows that both can hold, is migrated. Afterwards it
 * equals a new database of the second one, and the rows are there. The profile {@code exhaustive} runs a thousand pairs;
 * {@code -Dmigrations.seed} begins with another seed.
 */
@EachDatabase
class RandomMigrationsTest {

    private static final int ROWS = 2;

    private static final long FIRST_SEED = Long.getLong("migrations.seed", 1);

    private static final int PAIRS =
            Integer.getInteger("migrations.pairs", Boolean.getBoolean("prisma.exhaustive") ? 1000 : 30);

    @Test
    void leadToTheSameDatabaseAsAFreshOneAndKeepRows(TestDatabase database) throws SQLException {
        List<String> failures = new ArrayList<>();
        int migrated = 0;
        try (Connection connection = database.dataSource().getConnection()) {
            for (long seed = FIRST_SEED; seed < FIRST_SEED + PAIRS; seed++) {
                try {
                    migrated += migrates(seed, connection, database.kind(), failures) ? 1 : 0;
                } catch (SQLException | RuntimeException e) {
                    failures.add("seed " + seed + ": " + e);
                }
            }
        }
        assertThat(failures)
                .as("%s, seeds %d to %d", database.kind(), FIRST_SEED, FIRST_SEED + PAIRS - 1)
                .isEmpty();
        // The rest are schemas that the database itself refuses, such as a key longer than it can index.
        assertThat(migrated).isGreaterThan(PAIRS * 3 / 4);
    }

    /** Whether the database knows both schemas. */
    private static boolean migrates(long seed, Connection connection, Database database, List<String> failures)
            throws SQLException {
        DatabaseProvider provider = provider(database);
        RandomSchemas.Pair pair = RandomSchemas.pair(seed, provider, true);
        Schema from = schema(pair.from());
        Schema to = schema(pair.to());
        List<String> fresh;
        MigrationPlan plan;
        try {
            plan = SchemaDiff.between(Optional.of(from), to, provider);
            fresh = made(to, connection, database, provider);
            made(from, connection, database, provider);
        } catch (SQLException | MigrationException refused) {
            return false;
        }
        Dialect dialect = Dialect.of(provider).orElseThrow();
        RowPlan rows = RowPlan.of(DatabaseSchema.of(from, dialect), DatabaseSchema.of(to, dialect), plan);
        RowSql sql = new RowSql(provider);
        Catalog.withoutForeignKeys(connection, database, () -> {
            for (String insert : sql.inserts(rows, ROWS)) {
                Catalog.execute(connection, insert);
            }
        });
        Map<String, List<String>> before = Rows.before(connection, rows, sql);

        Catalog.execute(connection, plan.sql());

        List<String> migrated = Catalog.lines(connection, database);
        if (!migrated.equals(fresh)) {
            failures.add("seed " + seed + ": " + difference(fresh, migrated));
        }
        Rows.lost(connection, rows, sql, DatabaseSchema.of(to, dialect), before)
                .forEach(lost -> failures.add("seed " + seed + ": " + lost));
        return true;
    }

    private static List<String> made(Schema schema, Connection connection, Database database, DatabaseProvider provider)
            throws SQLException {
        Catalog.clear(connection, database);
        Catalog.execute(
                connection,
                SchemaDiff.between(Optional.empty(), schema, provider).sql());
        return Catalog.lines(connection, database);
    }

    static String difference(List<String> expected, List<String> actual) {
        List<String> lines = new ArrayList<>();
        expected.stream().filter(line -> !actual.contains(line)).forEach(line -> lines.add("- " + line));
        actual.stream().filter(line -> !expected.contains(line)).forEach(line -> lines.add("+ " + line));
        return String.join("\n", lines);
    }

    private static Schema schema(String text) {
        return PrismaSchema.parse("random.prisma", text).schema().orElseThrow();
    }

    private static DatabaseProvider provider(Database database) {
        return switch (database) {
            case H2 -> DatabaseProvider.H2;
            case POSTGRESQL -> DatabaseProvider.POSTGRESQL;
            case MARIADB -> DatabaseProvider.MYSQL;
            case SQLITE -> DatabaseProvider.SQLITE;
        };
    }
}
