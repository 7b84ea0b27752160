package io.prismaspring.client.execution;

import io.prismaspring.client.error.ErrorTranslator;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.PrismaEnum;
import io.prismaspring.client.sql.Dialect;
import io.prismaspring.client.sql.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * One operation's work on one connection: runs statements and translates their errors. Every statement is logged at
 * DEBUG, with its values only if they may be shown.
 */
final class Session {

    private static final Log LOG = LogFactory.getLog("io.prismaspring.sql");
    private static final int BATCH_ROWS = 1_000;

    private final Connections connections;
    private final Connections.Held held;
    private final Connection connection;
    private final Dialect dialect;
    private final ErrorTranslator errors;
    private final boolean logsValues;
    private final String operation;
    private final Clock clock;
    private @Nullable Instant now;

    Session(
            Connections connections,
            Connections.Held held,
            Dialect dialect,
            ErrorTranslator errors,
            boolean logsValues,
            String operation,
            Clock clock) {
        this.connections = connections;
        this.held = held;
        this.connection = held.connection();
        this.dialect = dialect;
        this.errors = errors;
        this.logsValues = logsValues;
        this.operation = operation;
        this.clock = clock;
    }

    /** What was asked, such as {@code Post.create}. */
    String operation() {
        return operation;
    }

    Dialect dialect() {
        return dialect;
    }

    /** The instant of {@code now()} and {@code @updatedAt}, the same for the whole operation. */
    Instant now() {
        Instant instant = now;
        if (instant == null) {
            instant = clock.instant();
            now = instant;
        }
        return instant;
    }

    private void log(Statement statement, List<?> values, List<List<Object>> parentKeys) {
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    logsValues
                            ? statement.sql() + " " + values + (parentKeys.isEmpty() ? "" : parentKeys)
                            : statement.sql());
        }
    }

    /** Receives each row of a result. */
    @FunctionalInterface
    interface RowConsumer {
        void accept(Row row) throws SQLException;
    }

    /** Runs a query, or a statement that returns the rows it wrote. */
    void query(
            Model<?> model,
            Statement statement,
            ColumnType<?>[] types,
            List<@Nullable Object> values,
            List<List<Object>> parentKeys,
            RowConsumer consumer) {
        log(statement, values, parentKeys);
        try (PreparedStatement prepared = prepare(statement)) {
            Parameters.bind(dialect, connection, prepared, statement.parameters(), values, parentKeys);
            try (ResultSet resultSet = execute(prepared, statement)) {
                Row row = new ResultSetRow(resultSet, types, dialect);
                while (resultSet.next()) {
                    consumer.accept(row);
                }
            }
        } catch (SQLException e) {
            throw errors.translate(operation, model, statement.sql(), e);
        }
    }

    /** Runs a statement that returns all columns of the row it wrote, and gives its record; null if it wrote none. */
    @Nullable
    Object record(Model<?> model, Statement statement, List<@Nullable Object> values) {
        log(statement, values, List.of());
        try (PreparedStatement prepared = prepare(statement)) {
            Parameters.bind(dialect, connection, prepared, statement.parameters(), values, List.of());
            try (ResultSet resultSet = execute(prepared, statement)) {
                return resultSet.next()
                        ? model.reader().read(new ResultSetRow(resultSet, model.columnTypes(), dialect))
                        : null;
            }
        } catch (SQLException e) {
            throw errors.translate(operation, model, statement.sql(), e);
        }
    }

    /** See {@link WrittenColumns#toReadBack}. */
    List<Column<?>> columnsToReadBack(Model<?> model, List<Column<?>> written) {
        try {
            return WrittenColumns.toReadBack(connection, dialect, model, written);
        } catch (SQLException e) {
            throw errors.translate(operation, e);
        }
    }

    /** A query whose rows are fetched as they are asked for. */
    final class OpenQuery {
        private final Model<?> model;
        private final Statement statement;
        private final PreparedStatement prepared;
        private final ResultSet resultSet;
        private final Row row;

        private OpenQuery(Model<?> model, Statement statement, PreparedStatement prepared, ColumnType<?>[] types)
                throws SQLException {
            this.model = model;
            this.statement = statement;
            this.prepared = prepared;
            this.resultSet = prepared.executeQuery();
            this.row = new ResultSetRow(resultSet, types, dialect);
        }

        /** Gives the next row to the consumer; false if there is none. */
        boolean next(RowConsumer consumer) {
            try {
                if (!resultSet.next()) {
                    return false;
                }
                consumer.accept(row);
                return true;
            } catch (SQLException e) {
                throw errors.translate(operation, model, statement.sql(), e);
            }
        }

        void close() {
            try {
                prepared.close();
            } catch (SQLException e) {
                throw errors.translate(operation, model, statement.sql(), e);
            }
        }
    }

    /** Runs a query and leaves its rows to be fetched; it must be closed. */
    OpenQuery open(
            Model<?> model,
            Statement statement,
            ColumnType<?>[] types,
            List<@Nullable Object> values,
            int rowsAtATime) {
        log(statement, values, List.of());
        try {
            PreparedStatement prepared = prepare(statement);
            try {
                prepared.setFetchSize(rowsAtATime);
                Parameters.bind(dialect, connection, prepared, statement.parameters(), values, List.of());
                return new OpenQuery(model, statement, prepared, types);
            } catch (SQLException | RuntimeException | Error e) {
                prepared.close();
                throw e;
            }
        } catch (SQLException e) {
            throw errors.translate(operation, model, statement.sql(), e);
        }
    }

    /** Runs a query of the application's own. */
    <T> List<T> rawQuery(String sql, @Nullable Object[] arguments, RawRows<T> rows) {
        log(new Statement(sql, List.of()), Arrays.asList(arguments), List.of());
        try (PreparedStatement prepared = raw(sql, arguments);
                ResultSet resultSet = prepared.executeQuery()) {
            RawRows.RawRow<T> row = rows.of(resultSet.getMetaData(), dialect);
            List<T> results = new ArrayList<>();
            while (resultSet.next()) {
                results.add(row.read(resultSet));
            }
            return results;
        } catch (SQLException e) {
            throw errors.translateRaw(operation, e);
        }
    }

    /** Runs a statement of the application's own. */
    long rawUpdate(String sql, @Nullable Object[] arguments) {
        log(new Statement(sql, List.of()), Arrays.asList(arguments), List.of());
        try (PreparedStatement prepared = raw(sql, arguments)) {
            return prepared.executeLargeUpdate();
        } catch (SQLException e) {
            throw errors.translateRaw(operation, e);
        }
    }

    private PreparedStatement raw(String sql, @Nullable Object[] arguments) throws SQLException {
        PreparedStatement prepared = prepare(new Statement(sql, List.of()));
        try {
            for (int i = 0; i < arguments.length; i++) {
                bindRaw(prepared, i + 1, arguments[i]);
            }
            return prepared;
        } catch (SQLException | RuntimeException e) {
            prepared.close();
            throw e;
        }
    }

    private void bindRaw(PreparedStatement prepared, int index, @Nullable Object argument) throws SQLException {
        if (argument == null) {
            prepared.setNull(index, Types.NULL);
        } else if (argument instanceof PrismaEnum constant) {
            dialect.bind(prepared, index, ColumnType.STRING, constant.databaseName());
        } else if (argument instanceof Enum<?> constant) {
            dialect.bind(prepared, index, ColumnType.STRING, constant.name());
        } else if (argument instanceof List<?> list) {
            Class<?> first = list.isEmpty() ? String.class : list.get(0).getClass();
            ColumnType<?> element = RawRows.columnType(first, Types.OTHER, "");
            ColumnType<?> type = element == null ? ColumnType.listOf(ColumnType.STRING) : ColumnType.listOf(element);
            dialect.bindArgument(prepared, index, type, list);
        } else {
            ColumnType<?> type = RawRows.columnType(argument.getClass(), Types.OTHER, "");
            if (type == null) {
                prepared.setObject(index, argument);
            } else {
                dialect.bindArgument(prepared, index, type, argument);
            }
        }
    }

    /** Runs a statement that returns nothing, and gives the number of rows that it wrote. */
    long update(Model<?> model, Statement statement, List<@Nullable Object> values) {
        log(statement, values, List.of());
        try (PreparedStatement prepared = prepare(statement)) {
            Parameters.bind(dialect, connection, prepared, statement.parameters(), values, List.of());
            return prepared.executeLargeUpdate();
        } catch (SQLException e) {
            throw errors.translate(operation, model, statement.sql(), e);
        }
    }

    /** Runs a statement once for each list of values, in batches, and gives the number of rows that were written. */
    long batch(Model<?> model, Statement statement, List<? extends List<@Nullable Object>> rows) {
        if (rows.size() == 1) {
            return update(model, statement, rows.get(0));
        }
        log(statement, rows, List.of());
        long written = 0;
        try (PreparedStatement prepared = prepare(statement)) {
            for (int i = 0; i < rows.size(); i++) {
                Parameters.bind(dialect, connection, prepared, statement.parameters(), rows.get(i), List.of());
                prepared.addBatch();
                if ((i + 1) % BATCH_ROWS == 0 || i == rows.size() - 1) {
                    for (int count : prepared.executeBatch()) {
                        written += count == java.sql.Statement.SUCCESS_NO_INFO ? 1 : count;
                    }
                }
            }
        } catch (SQLException e) {
            throw errors.translate(operation, model, statement.sql(), cause(e));
        }
        return written;
    }

    /** A batch's error says less than the error of the row that failed. */
    private static SQLException cause(SQLException error) {
        return error instanceof java.sql.BatchUpdateException && error.getNextException() != null
                ? error.getNextException()
                : error;
    }

    private static ResultSet execute(PreparedStatement prepared, Statement statement) throws SQLException {
        if (statement.generatedKeys().isEmpty()) {
            return prepared.executeQuery();
        }
        prepared.executeUpdate();
        return prepared.getGeneratedKeys();
    }

    private PreparedStatement prepare(Statement statement) throws SQLException {
        PreparedStatement prepared = statement.generatedKeys().isEmpty()
                ? connection.prepareStatement(statement.sql())
                : connection.prepareStatement(
                        statement.sql(), statement.generatedKeys().toArray(new String[0]));
        connections.limit(held, prepared);
        return prepared;
    }
}
