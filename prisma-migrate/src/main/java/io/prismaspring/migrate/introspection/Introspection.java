package io.prismaspring.migrate.introspection;

import io.prismaspring.migrate.MigrationException;
import io.prismaspring.schema.model.DatabaseProvider;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * Reads what a database has. The number of statements does not depend on the number of tables. Tables that belong to
 * migration tools or extensions are left out. Stateless and safe for use by many threads.
 */
public final class Introspection {

    private Introspection() {}

    /**
     * Reads the tables of the given schemas.
     *
     * @param connection an open connection, which stays open; nothing is written and no transaction is begun or ended
     * @param schemas the database schemas to look into, whose names then qualify the tables'; empty for the connection's
     *     own schema, in which names stay unqualified. Ignored where the database has no schemas
     * @throws MigrationException if there is no introspection for such a database
     * @throws SQLException if a query fails
     */
    public static IntrospectedDatabase read(Connection connection, List<String> schemas) throws SQLException {
        Catalog catalog = new Catalog(connection);
        return switch (provider(connection)) {
            case POSTGRESQL -> new PostgresReader(catalog, schemas).read();
            case H2 -> new H2Reader(catalog, schemas).read();
            case MYSQL -> new MySqlReader(catalog).read();
            default -> new SqliteReader(catalog).read();
        };
    }

    /**
     * Which database is behind a connection; MariaDB counts as MySQL.
     *
     * @throws MigrationException if it is none of the four that migrations exist for
     * @throws SQLException if the driver does not say
     */
    public static DatabaseProvider provider(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product.toLowerCase(Locale.ROOT)) {
            case "postgresql" -> DatabaseProvider.POSTGRESQL;
            case "h2" -> DatabaseProvider.H2;
            case "mysql", "mariadb" -> DatabaseProvider.MYSQL;
            case "sqlite" -> DatabaseProvider.SQLITE;
            default ->
                throw new MigrationException(
                        product + " cannot be introspected; use PostgreSQL, H2, MariaDB, MySQL or SQLite");
        };
    }
}
