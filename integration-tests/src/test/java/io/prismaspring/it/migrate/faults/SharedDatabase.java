package io.prismaspring.it.migrate.faults;

import java.sql.SQLException;
import org.h2.tools.Server;
import org.jspecify.annotations.Nullable;

/**
 * A database as several processes see it: H2's file is opened by one process only, which serves it to the others.
 *
 * @param database the database as seen by others
 * @param server what serves it; null if it needs no one
 */
record SharedDatabase(FaultyDatabase database, @Nullable Server server) implements AutoCloseable {

    private static final String FILE = "jdbc:h2:file:";

    static SharedDatabase of(FaultyDatabase database) throws SQLException {
        if (!database.url().startsWith(FILE)) {
            return new SharedDatabase(database, null);
        }
        Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        String file = database.url().substring(FILE.length()).replaceFirst(";.*", "");
        String url = "jdbc:h2:tcp://localhost:%d/%s".formatted(server.getPort(), file);
        return new SharedDatabase(
                new FaultyDatabase(url, database.user(), database.password(), database.files()), server);
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
    }
}
