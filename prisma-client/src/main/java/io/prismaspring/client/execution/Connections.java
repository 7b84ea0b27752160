package io.prismaspring.client.execution;

import io.prismaspring.client.error.ConnectionErrors;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SmartDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gets and gives back connections as {@link DataSourceUtils} does, but looks only once whether a transaction has bound one
 * to the thread: where none can have, the connection is the operation's own. Safe for use by many threads.
 */
final class Connections {

    private final DataSource dataSource;
    private final boolean decidesItself;

    Connections(DataSource dataSource) {
        this.dataSource = dataSource;
        this.decidesItself = dataSource instanceof SmartDataSource;
    }

    /**
     * A connection in use.
     *
     * @param own whether it belongs to the operation alone
     */
    record Held(Connection connection, boolean own) {}

    Held connect(String operation) {
        try {
            boolean own = !decidesItself
                    && !TransactionSynchronizationManager.isSynchronizationActive()
                    && !TransactionSynchronizationManager.hasResource(dataSource);
            return new Held(own ? fetch() : DataSourceUtils.getConnection(dataSource), own);
        } catch (RuntimeException e) {
            throw ConnectionErrors.connecting(operation, e);
        }
    }

    private Connection fetch() {
        try {
            Connection connection = dataSource.getConnection();
            if (connection == null) {
                throw new CannotGetJdbcConnectionException(dataSource + " gave null for a connection");
            }
            return connection;
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("Failed to obtain JDBC Connection", e);
        }
    }

    void release(Held held) {
        if (held.own()) {
            JdbcUtils.closeConnection(held.connection());
        } else {
            DataSourceUtils.releaseConnection(held.connection(), dataSource);
        }
    }

    /** Lets the statement take no longer than what is left of the transaction's time. */
    void limit(Held held, PreparedStatement statement) throws SQLException {
        if (!held.own()) {
            DataSourceUtils.applyTransactionTimeout(statement, dataSource);
        }
    }
}
