package io.prismaspring.it.migrate;

import io.prismaspring.migrate.DatabaseDiff;
import io.prismaspring.migrate.DatabasePush;
import io.prismaspring.migrate.DatabaseState.OfDatabase;
import io.prismaspring.migrate.DatabaseState.OfSchema;
import io.prismaspring.migrate.MigrationFolders;
import io.prismaspring.migrate.MigrationOptions;
import io.prismaspring.migrate.MigrationPlan;
import io.prismaspring.migrate.MigrationWriter;
import io.prismaspring.migrate.introspection.Introspection;
import io.prismaspring.schema.ParseResult;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.SchemaFile;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A project whose schema changes, with its database: migrations are written to files, and Flyway runs them. */
final class MigratedProject {

    private final TestDatabase database;
    private final Path folder;

    MigratedProject(TestDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Writes a migration to the models, and runs it. */
    void migrate(String models) throws IOException {
        migrate(models, MigrationOptions.DEFAULT);
    }

    void migrate(String models, MigrationOptions options) throws IOException {
        write(models, options);
        flyway().migrate();
    }

    /** Writes a migration to the models; empty if no database changes. */
    Optional<MigrationPlan> write(String models, MigrationOptions options) throws IOException {
        DatabaseProvider provider = provider();
        SchemaFile file = new SchemaFile("schema.prisma", datasource() + models);
        ParseResult result = PrismaSchema.parse(List.of(file));
        return new MigrationWriter(
                        MigrationFolders.single(folder, provider), folder.resolve("migrated.prisma"), Clock.systemUTC())
                        .draft(
                                "change",
                                List.of(file),
                                result.schema().orElseThrow(() -> new AssertionError(result.diagnostics())),
                                options)
                        .write()
                        .plans()
                        .values()
                        .stream()
                        .findFirst();
    }

    /** How the database still differs from the models; a line for each change, none if it does not. */
    List<String> difference(String models) throws SQLException {
        Schema schema = PrismaSchema.parse("schema.prisma", datasource() + models)
                .schema()
                .orElseThrow();
        try (Connection connection = database.dataSource().getConnection()) {
            OfDatabase found = new OfDatabase(Introspection.read(connection, DatabasePush.schemas(schema)));
            return DatabaseDiff.between(found, new OfSchema(schema), provider()).summary();
        }
    }

    private String datasource() {
        return "datasource db {\n  provider = \"" + provider().schemaName() + "\"\n}\n";
    }

    /** As the starter sets it up, with connections of its own. */
    Flyway flyway() {
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("filesystem:" + folder);
        if (database.kind() == Database.POSTGRESQL) {
            configuration.configuration(Map.of("flyway.postgresql.transactional.lock", "false"));
        }
        return configuration.load();
    }

    DatabaseProvider provider() {
        return database.kind() == Database.MARIADB
                ? DatabaseProvider.MYSQL
                : DatabaseProvider.valueOf(database.kind().name());
    }

    /** Runs statements whose names are in double quotes. */
    void execute(String... statements) {
        for (String statement : statements) {
            client().sql(spelt(statement)).update();
        }
    }

    /** The rows, each as its values with spaces between them. */
    List<String> lines(String query) {
        return client().sql(spelt(query))
                .query((row, number) -> {
                    Stream.Builder<String> values = Stream.builder();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        values.add(String.valueOf(row.getString(i)));
                    }
                    return String.join(" ", values.build().toList());
                })
                .list();
    }

    /** What a query counts, which is in the database's own words. */
    long count(String query) {
        return client().sql(query).query(Long.class).single();
    }

    private JdbcClient client() {
        return JdbcClient.create(database.dataSource());
    }

    /** The names in the database's own quotes. */
    String spelt(String sql) {
        return database.kind() == Database.MARIADB ? sql.replace('"', '`') : sql;
    }
}
