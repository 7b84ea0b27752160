package io.prismaspring.codegen;

import io.prismaspring.codegen.shadow.ArtifactSource;
import io.prismaspring.codegen.shadow.ShadowDatabase;
import io.prismaspring.codegen.shadow.ShadowDatabases;
import io.prismaspring.codegen.target.Credentials;
import io.prismaspring.migrate.DatabasePush;
import io.prismaspring.migrate.DatabaseState.OfDatabase;
import io.prismaspring.migrate.history.DatabaseProblem;
import io.prismaspring.migrate.introspection.Introspection;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What the goals share that replay the migrations in a database of their own. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class ShadowMojo extends HistoryMojo {

    /**
     * The JDBC URL of an empty database to replay the migrations in. By default it is an embedded one of the same kind, whose
     * binaries are resolved when they are needed: H2 in memory, a temporary file of SQLite, PostgreSQL, MariaDB.
     */
    @Parameter(property = "prisma.shadow-url")
    private @Nullable String shadowUrl;

    /** The shadow database's user; goes with {@code prisma.shadow-url}. */
    @Parameter(property = "prisma.shadow-user")
    private @Nullable String shadowUser;

    /** The user's password; goes with {@code prisma.shadow-url}. */
    @Parameter(property = "prisma.shadow-password")
    private @Nullable String shadowPassword;

    @Inject
    private RepositorySystem repositorySystem;

    /** Where embedded databases come from; asks nobody before one is needed. */
    private ArtifactSource artifacts() {
        return coordinates -> new MavenArtifacts(
                        repositorySystem,
                        session().getRepositorySession(),
                        project().getRemotePluginRepositories())
                .resolve(coordinates);
    }

    /** Replays the migrations of one kind of database, and reads what they make. */
    final OfDatabase replayed(DatabaseProvider provider, Schema schema) {
        ShadowDatabases shadows = new ShadowDatabases(
                new Credentials(shadowUrl, shadowUser, shadowPassword), application(), classPath(), artifacts());
        try (ShadowDatabase shadow = shadows.open(provider)) {
            return new OfDatabase(new Replay(shadow.database(), shadowUrl != null)
                    .run(history(shadow.database()), DatabasePush.schemas(schema)));
        }
    }

    /** What is in the database of the user's. */
    final OfDatabase live(Connection connection, Schema schema) throws SQLException {
        return new OfDatabase(Introspection.read(connection, DatabasePush.schemas(schema)));
    }

    static GoalException unreadable(Object database, SQLException problem) {
        return new GoalException("%s cannot be read: %s".formatted(database, DatabaseProblem.of(problem)));
    }
}
