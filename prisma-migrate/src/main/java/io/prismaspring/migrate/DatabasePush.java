package io.prismaspring.migrate;

import io.prismaspring.migrate.DatabaseState.OfDatabase;
import io.prismaspring.migrate.DatabaseState.OfSchema;
import io.prismaspring.migrate.database.Warning;
import io.prismaspring.migrate.history.DatabaseProblem;
import io.prismaspring.migrate.introspection.Introspection;
import io.prismaspring.migrate.script.ScriptConnection;
import io.prismaspring.migrate.script.SqlExecution;
import io.prismaspring.schema.model.Datasource;
import io.prismaspring.schema.model.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings a live database to a schema at once, without a migration: for prototypes and tests. What a schema cannot say is
 * left alone; tables that it lacks are dropped.
 */
public final class DatabasePush {

    private final Connection connection;
    private final Schema schema;

    /**
     * A push that has not begun.
     *
     * @param connection an open connection with {@link ScriptConnection#properties}, in auto-commit mode as afterwards
     * @param schema what the database is to be like
     */
    public DatabasePush(Connection connection, Schema schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /**
     * What would be done. Warnings about rows that are not there are left out.
     *
     * @throws MigrationException if the schema cannot be written for the database
     * @throws SQLException if the database cannot be read
     */
    public MigrationPlan plan() throws SQLException {
        MigrationPlan plan = DatabaseDiff.between(
                new OfDatabase(Introspection.read(connection, schemas(schema))),
                new OfSchema(schema),
                Introspection.provider(connection));
        List<Warning> warnings = new ArrayList<>();
        for (Warning warning : plan.warnings()) {
            if (concernsRows(warning)) {
                warnings.add(warning);
            }
        }
        return plan.withWarnings(warnings);
    }

    /** The database schemas that a schema's tables are in; empty if it does not name any. */
    public static List<String> schemas(Schema schema) {
        Datasource datasource = schema.datasource();
        return datasource == null ? List.of() : datasource.schemas();
    }

    private boolean concernsRows(Warning warning) throws SQLException {
        if (warning.countQuery() == null) {
            return true;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(warning.countQuery())) {
            return !rows.next() || rows.getLong(1) > 0;
        }
    }

    /**
     * Runs a plan, in one transaction as far as the database can take back changes of tables.
     *
     * @throws MigrationException if a statement fails
     * @throws SQLException if the connection is lost
     */
    public void apply(MigrationPlan plan) throws SQLException {
        for (MigrationScript script : plan.scripts()) {
            connection.setAutoCommit(!script.transactional());
            try {
                SqlExecution.run(connection, script.sql());
                if (script.transactional()) {
                    connection.commit();
                }
            } catch (SQLException e) {
                throw failed(e, script.transactional());
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private MigrationException failed(SQLException reason, boolean transactional) throws SQLException {
        boolean takenBack =
                transactional && connection.getMetaData().supportsDataDefinitionAndDataManipulationTransactions();
        if (transactional) {
            connection.rollback();
        }
        return new MigrationException(
                "The database refused a change: %s. %s"
                        .formatted(
                                DatabaseProblem.of(reason),
                                takenBack
                                        ? "Nothing was changed"
                                        : "What came before it is done; correct the cause and run the goal again"),
                reason);
    }
}
