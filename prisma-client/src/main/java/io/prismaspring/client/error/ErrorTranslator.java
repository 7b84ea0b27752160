package io.prismaspring.client.error;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.model.UniqueConstraint;
import io.prismaspring.client.sql.Dialect;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * Turns a database's errors into the client's exceptions. Messages name the operation, the model and the fields, never a
 * value: values may be secrets. What has no class here is left to Spring's translation by SQLSTATE.
 */
public final class ErrorTranslator {

    private final Dialect dialect;
    private final SQLExceptionTranslator fallback = new SQLExceptionSubclassTranslator();

    public ErrorTranslator(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * The exception for an error.
     *
     * @param operation what was asked, such as {@code Post.create}
     * @param model whose table the failed statement worked on
     * @param sql the failed statement
     */
    public DataAccessException translate(String operation, Model<?> model, String sql, SQLException error) {
        return switch (dialect.errorKind(error)) {
            case UNIQUE -> unique(operation, model, error);
            case FOREIGN_KEY -> foreignKey(operation, model, error);
            case NOT_NULL ->
                new RequiredValueException(operation + ": a required column of " + model + " would be NULL", error);
            case CHECK ->
                new CheckConstraintException(operation + ": a check constraint of " + model + " fails", error);
            case VALUE_TOO_LONG ->
                new ValueTooLongException(operation + ": a value is too long for its column in " + model, error);
            case OUT_OF_RANGE ->
                new ValueOutOfRangeException(operation + ": a number is out of its column's range in " + model, error);
            case INVALID_VALUE ->
                new InvalidValueException(
                        operation + ": a value does not fit the type of its column in " + model, error);
            case TABLE_MISSING ->
                new MissingTableException(
                        "P2021",
                        operation + ": " + model + " or a model related to it needs a table that does not exist ("
                                + withoutStatement(error) + "); apply the migrations",
                        error);
            case COLUMN_MISSING ->
                new MissingTableException(
                        "P2022",
                        operation + ": " + model + " or a model related to it needs a column that does not exist ("
                                + withoutStatement(error) + "); apply the migrations",
                        error);
            case CONFLICT ->
                new WriteConflictException(
                        operation + ": write conflict, deadlock or lock timeout; run the transaction again", error);
            case OTHER ->
                Objects.requireNonNullElseGet(
                        fallback.translate(operation, sql, error),
                        () -> new UncategorizedSQLException(operation, sql, error));
        };
    }

    /** The exception for an error of SQL that the application wrote itself; its message may hold what the SQL held. */
    public DataAccessException translateRaw(String operation, SQLException error) {
        return dialect.errorKind(error) == Dialect.ErrorKind.CONFLICT
                ? new WriteConflictException(
                        operation + ": write conflict, deadlock or lock timeout; run the transaction again", error)
                : new RawQueryException(operation, error);
    }

    /** The database's message: it names the table or column, and holds no value. */
    private static String withoutStatement(SQLException error) {
        String message = Objects.requireNonNullElse(error.getMessage(), "").split("; SQL statement|\\R", 2)[0];
        return message.strip();
    }

    private DataAccessException unique(String operation, Model<?> model, SQLException error) {
        List<String> names =
                model.uniqueConstraints().stream().map(UniqueConstraint::name).toList();
        String violated = dialect.constraintName(error, names);
        List<String> columns = dialect.uniqueColumns(error);
        List<String> fields = model.uniqueConstraints().stream()
                .filter(u -> u.name().equals(violated)
                        || u.columns().stream()
                                .map(Column::databaseName)
                                .toList()
                                .equals(columns))
                .limit(1)
                .flatMap(u -> u.columns().stream())
                .map(Column::name)
                .toList();
        String key =
                fields.isEmpty() ? Objects.requireNonNullElse(violated, "a unique key") : String.join(", ", fields);
        return new UniqueConstraintException(
                operation + ": a " + model + " with the same " + key + " exists", model.name(), fields, error);
    }

    private DataAccessException foreignKey(String operation, Model<?> model, SQLException error) {
        List<String> names = model.relations().stream()
                .map(Relation::foreignKeyName)
                .filter(Objects::nonNull)
                .toList();
        String violated = dialect.constraintName(error, names);
        Relation relation = Optional.ofNullable(violated)
                .flatMap(model::relationOfConstraint)
                .orElse(null);
        String message = relation != null
                ? relation + " refers to a " + relation.target() + " that does not exist"
                : "rows of another model still refer to the " + model + ", or it refers to one that does not exist"
                        + (violated == null ? "" : " (" + violated + ")");
        return new ForeignKeyException(operation + ": " + message, relation, error);
    }
}
