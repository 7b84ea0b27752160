package io.prismaspring.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.SQLException;
import java.util.List;

/** PostgreSQL from binaries that come as a Maven dependency; needs nothing installed. A shutdown hook stops it. */
final class EmbeddedBinaries implements PostgresSource {

    @Override
    public PostgresServer start() throws PostgresUnavailableException {
        try {
            // The locale is set because initdb refuses to start when LANG names one that is not installed.
            // What initdb and the server print would go into the tests' output.
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setOutputRedirector(Redirect.DISCARD)
                    .setErrorRedirector(Redirect.DISCARD)
                    .start();
            return PostgresServer.connect(
                    new PostgresUrl("localhost:" + postgres.getPort(), "postgres", "postgres", "", List.of()),
                    "embedded binaries");
        } catch (IOException | SQLException | RuntimeException e) {
            throw new PostgresUnavailableException("the embedded binaries do not start: " + e.getMessage(), e);
        }
    }
}
