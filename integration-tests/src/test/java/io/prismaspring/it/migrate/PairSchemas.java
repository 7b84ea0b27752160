package io.prismaspring.it.migrate;

import io.prismaspring.migrate.MigrationException;
import io.prismaspring.migrate.SchemaDiff;
import io.prismaspring.migrate.introspection.Introspection;
import io.prismaspring.migrate.script.ScriptConnection;
import io.prismaspring.migrate.script.SqlExecution;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The schemas of the reviewed migrations, each made in an empty database. */
final class PairSchemas {

    private static final Path RESOURCES = Path.of("../prisma-migrate/src/test/resources");

    private PairSchemas() {}

    /** What is done with a schema and the database that its own SQL made. */
    interface Use {
        void accept(Path file, Schema schema, Connection connection) throws IOException, SQLException;
    }

    static DatabaseProvider provider(TestDatabase database) {
        return database.kind() == Database.MARIADB
                ? DatabaseProvider.MYSQL
                : DatabaseProvider.valueOf(database.kind().name());
    }

    static Connection connect(TestDatabase database) throws SQLException {
        Properties properties = new Properties();
        properties.putAll(ScriptConnection.properties(provider(database)));
        properties.setProperty("user", database.user() == null ? "" : database.user());
        properties.setProperty("password", database.password() == null ? "" : database.password());
        return DriverManager.getConnection(database.url(), properties);
    }

    /** Goes through those that the database can have; says how many these were. */
    static int each(TestDatabase database, Use use) throws IOException, SQLException {
        int used = 0;
        try (Connection connection = connect(database)) {
            for (Path file : files(database)) {
                Schema schema = PrismaSchema.parse(file.toString(), Files.readString(file))
                        .schema()
                        .orElseThrow();
                if (make(connection, schema)) {
                    use.accept(file, schema, connection);
                    used++;
                }
            }
        }
        return used;
    }

    /** Empties the database and makes the schema's tables; false if the database cannot have them. */
    static boolean make(Connection connection, Schema schema) throws SQLException {
        String sql;
        try {
            sql = SchemaDiff.between(Optional.empty(), schema, Introspection.provider(connection))
                    .sql();
        } catch (MigrationException e) {
            // A list, or a native type, that this database does not have.
            return false;
        }
        LiveCatalog.clear(connection);
        if (!sql.isEmpty()) {
            SqlExecution.run(connection, sql);
        }
        return true;
    }

    private static List<Path> files(TestDatabase database) throws IOException {
        List<Path> files = new ArrayList<>();
        List<String> folders = switch (database.kind()) {
            case MARIADB -> List.of("pairs", "mysql_pairs");
            case SQLITE -> List.of("pairs", "sqlite_pairs");
            default -> List.of("pairs");
        };
        for (String folder : folders) {
            try (Stream<Path> found = Files.walk(RESOURCES.resolve(folder))) {
                found.filter(file -> file.toString().endsWith(".prisma"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }
}
