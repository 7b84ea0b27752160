package io.prismaspring.migrate.history;

import io.prismaspring.migrate.MigrationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The history that Prisma's own Migrate keeps in a database, in its table {@code _prisma_migrations}. */
public final class PrismaHistory {

    private static final String TABLE = "_prisma_migrations";

    private PrismaHistory() {}

    /**
     * The names of the migrations that Prisma has finished, in the order in which it began them.
     *
     * @return empty if the database has no such history
     * @throws MigrationException if one failed and nobody has resolved it, or the database refuses to tell
     */
    public static Optional<Set<String>> finished(Connection connection) {
        try {
            return exists(connection) ? Optional.of(names(connection)) : Optional.empty();
        } catch (SQLException e) {
            throw new MigrationException("Prisma's history cannot be read: " + DatabaseProblem.of(e), e);
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "%prisma%migrations", null)) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equals(TABLE)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Set<String> names(Connection connection) throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        String sql = "SELECT 'migration_name', 'finished_at', 'rolled_back_at' FROM '%s' ORDER BY 'started_at'"
                .formatted(TABLE)
                .replace("'", connection.getMetaData().getIdentifierQuoteString());
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                boolean rolledBack = rows.getObject("rolled_back_at") != null;
                if (rows.getObject("finished_at") == null && !rolledBack) {
                    throw new MigrationException(
                            ("Prisma's migration %s failed in this database; resolve it with Prisma first:"
                                            + " npx prisma migrate resolve")
                                    .formatted(rows.getString("migration_name")));
                }
                if (!rolledBack) {
                    names.add(rows.getString("migration_name"));
                }
            }
        }
        return names;
    }
}
