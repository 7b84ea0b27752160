package io.prismaspring.codegen.shadow;

import io.prismaspring.codegen.target.ApplicationConfiguration;
import io.prismaspring.codegen.target.Credentials;
import io.prismaspring.codegen.target.TargetDatabase;
import io.prismaspring.migrate.introspection.Introspection;
import io.prismaspring.schema.model.DatabaseProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes shadow databases. */
public final class ShadowDatabases {

    private final Credentials named;
    private final ApplicationConfiguration application;
    private final List<Path> classPath;
    private final ArtifactSource artifacts;

    /**
     * What they are made of.
     *
     * @param named an empty database of the user's; none if its URL is null
     * @param application the application's configuration
     * @param classPath the project's dependencies; their driver is taken for the user's database
     * @param artifacts where embedded databases come from
     */
    public ShadowDatabases(
            Credentials named, ApplicationConfiguration application, List<Path> classPath, ArtifactSource artifacts) {
        this.named = named;
        this.application = application;
        this.classPath = List.copyOf(classPath);
        this.artifacts = artifacts;
    }

    /**
     * An empty database: the named one if there is one, else H2 in memory, a temporary file of SQLite, or an embedded server
     * of PostgreSQL or MariaDB.
     *
     * @throws ShadowException if the named one is of another kind or not empty, or an embedded one does not start
     */
    public ShadowDatabase open(DatabaseProvider provider) {
        if (named.url() != null) {
            return users(provider);
        }
        List<Path> files = artifacts.resolve(ShadowArtifacts.of(provider));
        return switch (provider) {
            case H2 -> {
                String url = "jdbc:h2:mem:shadow_" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
                TargetDatabase database = database(new Credentials(url, "sa", ""), files);
                yield new ShadowDatabase(database, () -> execute(database, "SHUTDOWN"));
            }
            case SQLITE -> {
                Path file = temporaryFile();
                yield new ShadowDatabase(
                        database(new Credentials("jdbc:sqlite:" + file, null, null), files), () -> delete(file));
            }
            case MYSQL -> embedded(EmbeddedServer.mariaDb(files), files);
            case POSTGRESQL -> embedded(EmbeddedServer.postgres(files), files);
            default ->
                throw new ShadowException("There is no embedded " + provider.schemaName()
                        + "; name an empty database with -Dprisma.shadow-url");
        };
    }

    private ShadowDatabase embedded(EmbeddedServer server, List<Path> files) {
        return new ShadowDatabase(database(new Credentials(server.url(), server.user(), ""), files), server.removal());
    }

    private ShadowDatabase users(DatabaseProvider provider) {
        TargetDatabase database = database(named, classPath);
        if (database.provider() != provider) {
            throw new ShadowException("The shadow database %s is not %s, for which the migrations are"
                    .formatted(database, provider.schemaName()));
        }
        try (Connection connection = database.connect()) {
            if (!Introspection.read(connection, List.of()).isEmpty()) {
                throw new ShadowException(
                        "The shadow database %s is not empty, and what is in it would be lost; name an empty one with -Dprisma.shadow-url"
                                .formatted(database));
            }
        } catch (SQLException e) {
            throw new ShadowException(
                    "The shadow database %s cannot be read: %s".formatted(database, e.getMessage()), e);
        }
        return new ShadowDatabase(database, () -> {});
    }

    private TargetDatabase database(Credentials credentials, List<Path> drivers) {
        return TargetDatabase.find(credentials, application, drivers).orElseThrow(TargetDatabase::none);
    }

    private static void execute(TargetDatabase database, String sql) {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new ShadowException("The shadow database does not stop: " + e.getMessage(), e);
        }
    }

    private static Path temporaryFile() {
        try {
            return Files.createTempDirectory("prisma-shadow").resolve("shadow.db");
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for a shadow database", e);
        }
    }

    private static void delete(Path file) {
        Path folder = file.resolveSibling("");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path made : files.toList()) {
                Files.delete(made);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The shadow database cannot be deleted", e);
        }
    }
}
