package io.prismaspring.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.migrate.SchemaDiff;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;

/**
 * Each pair of schemas that has golden SQL, on the databases themselves: the tables of the first schema, rows in them,
 * then the migration. The database must equal one that was made from the second schema alone.
 */
@EachDatabase({Database.H2, Database.POSTGRESQL})
class MigrationsTest {

    private static final Path PAIRS = Path.of("../prisma-migrate/src/test/resources/pairs");

    @Test
    void leadToTheSameDatabaseAsAFreshOne(TestDatabase database) throws IOException, SQLException {
        DatabaseProvider provider = DatabaseProvider.valueOf(database.kind().name());
        SoftAssertions softly = new SoftAssertions();
        List<Path> pairs;
        try (Stream<Path> folders = Files.list(PAIRS)) {
            pairs = folders.sorted().toList();
        }
        assertThat(pairs).hasSizeGreaterThan(40);
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (Path pair : pairs) {
                Schema to = schema(pair.resolve("to.prisma")).orElseThrow();
                Optional<Schema> from = schema(pair.resolve("from.prisma"));
                String step = "fresh";
                try {
                    Catalog.clear(connection, database.kind());
                    statement.execute(
                            SchemaDiff.between(Optional.empty(), to, provider).sql());
                    List<String> fresh = Catalog.lines(connection, database.kind());

                    Catalog.clear(connection, database.kind());
                    if (from.isPresent()) {
                        step = "from";
                        statement.execute(SchemaDiff.between(Optional.empty(), from.get(), provider)
                                .sql());
                    }
                    step = "rows";
                    for (String rows : List.of("rows.sql", "rows." + provider.schemaName() + ".sql")) {
                        if (Files.exists(pair.resolve(rows))) {
                            statement.execute(Files.readString(pair.resolve(rows)));
                        }
                    }
                    step = "migration";
                    statement.execute(SchemaDiff.between(from, to, provider).sql());
                    softly.assertThat(Catalog.lines(connection, database.kind()))
                            .as(pair.getFileName().toString())
                            .isEqualTo(fresh);
                } catch (SQLException e) {
                    softly.fail("%s, %s: %s", pair.getFileName(), step, e.getMessage());
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void thoseOfTheDemoMakeItsSchemaWithFlyway(TestDatabase database) throws IOException, SQLException {
        DatabaseProvider provider = DatabaseProvider.valueOf(database.kind().name());
        Path demo = Path.of("../demo-blog-app/src/main");
        Schema schema = schema(demo.resolve("prisma/schema.prisma")).orElseThrow();
        List<String> fresh;
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    SchemaDiff.between(Optional.empty(), schema, provider).sql());
            fresh = Catalog.lines(connection, database.kind());
            Catalog.clear(connection, database.kind());
        }

        MigrateResult result = Flyway.configure()
                .dataSource(database.dataSource())
                .locations("filesystem:" + demo.resolve("resources/db/migration/" + provider.schemaName()))
                .load()
                .migrate();

        assertThat(result.migrationsExecuted).isEqualTo(2);
        try (Connection connection = database.dataSource().getConnection()) {
            assertThat(Catalog.lines(connection, database.kind()))
                    .filteredOn(line -> !line.contains("flyway_schema_history"))
                    .isEqualTo(fresh);
        }
    }

    /** Flyway closes its connection, and pools retire theirs: no constraint may need the one that made it. */
    @Test
    void enumsOutliveTheConnectionThatMigrated(TestDatabase database) throws IOException, SQLException {
        DatabaseProvider provider = DatabaseProvider.valueOf(database.kind().name());
        Path pair = PAIRS.resolve("enum_values_added");
        Schema from = schema(pair.resolve("from.prisma")).orElseThrow();
        Schema to = schema(pair.resolve("to.prisma")).orElseThrow();
        execute(database, SchemaDiff.between(Optional.empty(), from, provider).sql());
        execute(database, "INSERT INTO \"User\" VALUES (1, 'USER', 'RED')");

        execute(database, SchemaDiff.between(Optional.of(from), to, provider).sql());

        execute(database, "INSERT INTO \"User\" VALUES (2, 'ADMIN', 'GREEN')");
        assertThatThrownBy(() -> execute(database, "INSERT INTO \"User\" VALUES (3, 'ROOT', 'RED')"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(
                        database.kind() == Database.H2 ? "Check constraint violation" : "invalid input value for enum");
    }

    @Test
    void defaultsAreTheInstantThatTheSchemaNames(TestDatabase database) throws IOException, SQLException {
        DatabaseProvider provider = DatabaseProvider.valueOf(database.kind().name());
        Schema schema = schema(PAIRS.resolve("default_instants/to.prisma")).orElseThrow();
        execute(database, SchemaDiff.between(Optional.empty(), schema, provider).sql());
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO \"Event\" (\"id\") VALUES (1)");
            try (ResultSet row = statement.executeQuery("SELECT * FROM \"Event\"")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getObject("at", LocalDateTime.class)).isEqualTo("2019-12-31T22:30:00.125");
                assertThat(row.getObject("atZone", OffsetDateTime.class).toInstant())
                        .isEqualTo("2019-12-31T22:30:00Z");
                assertThat(row.getObject("day", LocalDate.class)).isEqualTo("2019-12-31");
                assertThat(row.getObject("time", LocalTime.class)).isEqualTo("22:30:00");
                assertThat(row.getObject("timeZone", OffsetTime.class)
                                .withOffsetSameInstant(ZoneOffset.UTC)
                                .toLocalTime())
                        .isEqualTo("22:30:00");
            }
        }
    }

    /** On a connection of its own, which is closed afterwards. */
    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Optional<Schema> schema(Path file) throws IOException {
        return Files.exists(file)
                ? PrismaSchema.parse(file.toString(), Files.readString(file)).schema()
                : Optional.empty();
    }
}
