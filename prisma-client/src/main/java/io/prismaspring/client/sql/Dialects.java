package io.prismaspring.client.sql;

import io.prismaspring.client.error.UnsupportedDatabaseException;
import java.util.List;

/** Finds the dialect of a database. */
public final class Dialects {

    private Dialects() {}

    /**
     * The dialect of a database by its driver's {@link java.sql.DatabaseMetaData#getDatabaseProductName() product name}.
     *
     * @throws UnsupportedDatabaseException if there is no dialect for it
     */
    public static Dialect ofProduct(String productName) {
        return switch (productName) {
            case "PostgreSQL" -> new PostgresDialect();
            case "H2" -> new H2Dialect();
            case "MariaDB" -> new MariaDbDialect();
            case "SQLite" -> new SqliteDialect();
            default ->
                throw new UnsupportedDatabaseException("The database " + productName
                        + " is not supported; supported are " + List.of("PostgreSQL", "MariaDB", "SQLite", "H2"));
        };
    }
}
