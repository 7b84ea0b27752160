package io.prismaspring.boot;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.PreferQueryMode;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.jdbc.datasource.AbstractDriverBasedDataSource;
import org.springframework.util.ClassUtils;

/** Says once at startup what about the DataSource makes every operation slower than it need be. */
final class SetupHints {

    private static final Log LOG = LogFactory.getLog(SetupHints.class);
    private static final boolean POSTGRESQL =
            ClassUtils.isPresent("org.postgresql.PGConnection", SetupHints.class.getClassLoader());

    private final DataSource dataSource;

    SetupHints(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Logs the hints, if there are any, as one message. */
    void log() {
        List<String> hints = hints();
        if (!hints.isEmpty()) {
            LOG.info("The DataSource makes every operation slower than it need be (prisma.setup-hints=false hides this):"
                    + System.lineSeparator() + "- "
                    + String.join(System.lineSeparator() + "- ", hints));
        }
    }

    private List<String> hints() {
        List<String> hints = new ArrayList<>();
        if (DataSourceUnwrapper.unwrap(dataSource, AbstractDriverBasedDataSource.class) != null) {
            hints.add("It opens a connection for each operation. Use a pool: HikariCP is Spring Boot's own.");
        }
        try (Connection connection = dataSource.getConnection()) {
            if (!connection.getAutoCommit()) {
                hints.add("Its connections do not commit by themselves, so that every read ends with a ROLLBACK of its own."
                        + " Leave auto-commit on (spring.datasource.hikari.auto-commit); transactions turn it off.");
            }
            if (POSTGRESQL && connection.isWrapperFor(PGConnection.class)) {
                addOfPostgres(connection.unwrap(PGConnection.class), hints);
            }
        } catch (SQLException e) {
            LOG.debug("A connection could not be looked at", e);
        }
        return hints;
    }

    private static void addOfPostgres(PGConnection connection, List<String> hints) {
        boolean simple = connection.getPreferQueryMode() == PreferQueryMode.SIMPLE;
        if (simple || connection.getPrepareThreshold() <= 0) {
            hints.add("PostgreSQL parses and plans every statement anew: leave preferQueryMode and prepareThreshold of the"
                    + " JDBC URL as they are by default. (A PgBouncer before 1.21 that pools by transaction needs"
                    + " prepareThreshold=0.)");
        }
    }
}
