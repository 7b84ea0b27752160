package io.prismaspring.client.sql;

import io.prismaspring.client.error.UnsupportedFeatureException;
import io.prismaspring.client.model.Aggregate;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Lock;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is particular to one database. Stateless and safe for use by many threads. A database is added by a class of
 * this kind (and one in the migrations).
 */
public interface Dialect {

    /** Follows every LIKE; the same character escapes in {@link #escapeLike}. */
    String LIKE_ESCAPE_CLAUSE = " ESCAPE '\\'";

    /** The identifier in quotes. */
    default String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** What stands for a parameter of that type. */
    default String placeholder(ColumnType<?> type) {
        return "?";
    }

    /** A string that LIKE takes literally. */
    static String escapeLike(String value) {
        return value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** Whether NULL comes last in an ascending ordering. */
    boolean nullsComeLast();

    /** Whether an ordering can say {@code NULLS FIRST}. */
    default boolean supportsNullsOrdering() {
        return true;
    }

    /** The operator of an equality that is true for two NULLs. */
    default String sameOrBothNull() {
        return " IS NOT DISTINCT FROM ";
    }

    /** An aggregate of a column. */
    default String aggregate(Aggregate function, Column<?> column, String quoted) {
        return function + "(" + quoted + ")";
    }

    /**
     * How a SELECT locks the rows of the alias.
     *
     * @throws UnsupportedFeatureException if the database cannot
     */
    String lockClause(Lock lock, String alias);

    /**
     * Appends how well columns match the full-text query that is the value at that position.
     *
     * @throws UnsupportedFeatureException if the database cannot search
     */
    default void appendRelevance(SqlBuilder sql, String alias, List<? extends Column<?>> columns, int position) {
        throw new UnsupportedFeatureException("ordering by relevance", databaseName());
    }

    /** Appends the comparison of a column's list with the list that is the value at that position. */
    default void appendListTest(SqlBuilder sql, String alias, Condition.ListComparison comparison, int position) {
        throw new UnsupportedFeatureException("a filter on the list " + comparison.column(), databaseName());
    }

    /** Appends the test of a document's part; the path is the value at that position, what it is tested with the next. */
    default void appendJsonTest(SqlBuilder sql, String alias, Condition.JsonTest test, int position) {
        throw new UnsupportedFeatureException("a filter on a part of the document " + test.column(), databaseName());
    }

    /** Appends a full-text search with the value at that position. */
    default void appendSearch(SqlBuilder sql, String alias, List<Column<?>> columns, int position) {
        throw new UnsupportedFeatureException("search in " + columns.get(0), databaseName());
    }

    /** A column's list; an empty one where it is NULL and that would not be taken for an empty one. */
    default String arrayOrEmpty(String quoted) {
        return quoted;
    }

    /** The database's name for a person. */
    String databaseName();

    /** An INSERT or UPDATE that also returns columns of the rows as they are afterwards. */
    Statement returning(Statement write, List<Column<?>> columns);

    /** Whether {@link #returning} also works on a DELETE, and returns the rows as they were. */
    boolean supportsDeleteReturning();

    /** The statements that insert a row or, if its key is taken, change the one that is there. */
    enum Upsert {
        ON_CONFLICT,
        ON_DUPLICATE_KEY,
        MERGE
    }

    /** The statement that this database has. */
    Upsert upsert();

    /** Whether {@code INSERT … SELECT * FROM UNNEST(?, …)} takes an array for each column. */
    default boolean supportsUnnestingInsert() {
        return false;
    }

    /** Whether {@link #returning} works on an UPDATE. */
    default boolean supportsUpdateReturning() {
        return true;
    }

    /** Whether {@code INSERT … ON CONFLICT} exists. */
    boolean supportsOnConflict();

    /** An insert into a join table that does nothing if the row is there. */
    String insertPairIfAbsent(String quotedTable, String quotedFirst, String quotedSecond);

    /** Binds a value, which is null or of the type's Java class. */
    void bind(PreparedStatement statement, int index, ColumnType<?> type, @Nullable Object value) throws SQLException;

    /** Binds a list of values as one SQL array. */
    void bindArray(Connection connection, PreparedStatement statement, int index, ColumnType<?> type, List<?> values)
            throws SQLException;

    /** Reads a value: null or of the type's Java class. */
    @Nullable
    Object read(ResultSet resultSet, int index, ColumnType<?> type) throws SQLException;

    /** The kind of an error, by SQLSTATE and the database's own code. */
    ErrorKind errorKind(SQLException error);

    /** The name of the constraint that was violated; null if the database does not tell. */
    @Nullable
    String constraintName(SQLException error, List<String> candidates);

    /** The kinds of errors that have a class of their own. */
    enum ErrorKind {
        UNIQUE,
        FOREIGN_KEY,
        NOT_NULL,
        CHECK,
        VALUE_TOO_LONG,
        OUT_OF_RANGE,
        INVALID_VALUE,
        TABLE_MISSING,
        COLUMN_MISSING,
        CONFLICT,
        OTHER
    }
}
