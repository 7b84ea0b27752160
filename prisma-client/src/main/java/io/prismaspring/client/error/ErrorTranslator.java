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
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * Turns a database's errors into the client's exceptions. Messages name the operation, the model and the fields, but no
 * value, which may be a secret; the driver's error, which may hold values, is the cause only if values may be shown.
 */
public final class ErrorTranslator {

    /** MariaDB's and MySQL's {@code ER_FT_MATCHING_KEY_NOT_FOUND}. */
    private static final int NO_FULLTEXT_INDEX = 1191;

    private final Dialect dialect;
    private final boolean showsValues;

    /**
     * A translator of one kind of database.
     *
     * @param showsValues whether messages and causes may hold values
     */
    public ErrorTranslator(Dialect dialect, boolean showsValues) {
        this.dialect = dialect;
        this.showsValues = showsValues;
    }

    /**
     * The exception for an error.
     *
     * @param operation what was asked, such as {@code Post.create}
     * @param model whose table the failed statement worked on
     * @param sql the failed statement
     */
    public DataAccessException translate(String operation, Model<?> model, String sql, SQLException error) {
        SQLException cause = shown(error);
        return switch (dialect.errorKind(error)) {
            case UNIQUE -> unique(operation, model, error);
            case FOREIGN_KEY -> foreignKey(operation, model, error);
            case NOT_NULL ->
                new RequiredValueException(operation + ": a required column of " + model + " would be NULL", cause);
            case CHECK ->
                new CheckConstraintException(operation + ": a check constraint of " + model + " fails", cause);
            case VALUE_TOO_LONG ->
                new ValueTooLongException(operation + ": a value is too long for its column in " + model, cause);
            case OUT_OF_RANGE ->
                new ValueOutOfRangeException(operation + ": a number is out of its column's range in " + model, cause);
            case INVALID_VALUE ->
                new InvalidValueException(
                        operation + ": a value does not fit the type of its column in " + model, cause);
            case TABLE_MISSING -> missing("P2021", "table", operation, model, error);
            case COLUMN_MISSING -> missing("P2022", "column", operation, model, error);
            case CONFLICT -> conflict(operation, error);
            case OTHER -> other(operation, sql, error);
        };
    }

    /** The exception for an error that belongs to no model: that of a commit, for example. */
    public DataAccessException translate(String operation, SQLException error) {
        return switch (dialect.errorKind(error)) {
            case UNIQUE ->
                new UniqueConstraintException(
                        operation + ": a row with the same unique key exists" + constraint(error),
                        "",
                        List.of(),
                        shown(error));
            case FOREIGN_KEY ->
                new ForeignKeyException(
                        operation + ": a row refers to one that does not exist" + constraint(error),
                        null,
                        shown(error));
            case CONFLICT -> conflict(operation, error);
            default -> other(operation, null, error);
        };
    }

    /** The exception for an error of SQL that the application wrote itself. */
    public DataAccessException translateRaw(String operation, SQLException error) {
        if (dialect.errorKind(error) == Dialect.ErrorKind.CONFLICT) {
            return conflict(operation, error);
        }
        DataAccessException known = ConnectionErrors.ofStatement(operation, error);
        return known != null
                ? known
                : new RawQueryException(refusal(operation, error) + constraint(error), shown(error));
    }

    private SQLException shown(SQLException error) {
        return showsValues ? error : DatabaseMessage.withoutValues(error);
    }

    private static DataAccessException missing(
            String code, String what, String operation, Model<?> model, SQLException error) {
        return new MissingTableException(
                code,
                operation + ": " + model + " or a model related to it needs a " + what + " that does not exist ("
                        + DatabaseMessage.withoutStatement(error) + "); apply the migrations",
                error);
    }

    private DataAccessException conflict(String operation, SQLException error) {
        return new WriteConflictException(
                operation + ": write conflict, deadlock or lock timeout; run the transaction again", shown(error));
    }

    private DataAccessException other(String operation, @Nullable String sql, SQLException error) {
        DataAccessException known = ConnectionErrors.ofStatement(operation, error);
        if (known != null) {
            return known;
        }
        if (Objects.requireNonNullElse(error.getSQLState(), "").startsWith("23")) {
            return new CheckConstraintException(operation + ": a constraint fails" + constraint(error), shown(error));
        }
        if (error.getErrorCode() == NO_FULLTEXT_INDEX) {
            return new MissingFulltextIndexException(
                    operation + ": the searched fields need a full-text index; add @@fulltext to the model",
                    shown(error));
        }
        return new UncategorizedDatabaseException(refusal(operation, error), sql, shown(error));
    }

    private String refusal(String operation, SQLException error) {
        String words = showsValues ? ": " + error.getMessage() : " " + DatabaseMessage.of(error);
        return operation + ": " + dialect.databaseName() + " refuses the statement" + words;
    }

    private String constraint(SQLException error) {
        String name = dialect.constraintName(error, List.of());
        return name == null ? "" : " (" + name + ")";
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
                operation + ": a " + model + " with the same " + key + " exists", model.name(), fields, shown(error));
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
        return new ForeignKeyException(operation + ": " + message, relation, shown(error));
    }
}
