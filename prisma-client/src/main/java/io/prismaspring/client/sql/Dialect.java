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

    /** The character that takes the meaning from {@code %} and {@code _}. */
    default char likeEscape() {
        return '\\';
    }

    /** Follows every LIKE. */
    default String likeEscapeClause() {
        return " ESCAPE '" + likeEscape() + "'";
    }

    /** Expressions of text, one behind the other. */
    default String concatenated(List<String> expressions) {
        return String.join(" || ", expressions);
    }

    /** Whether a parameter can be a list of values. */
    default boolean supportsArrays() {
        return true;
    }

    /** Whether the subquery of an IN may have a LIMIT. */
    default boolean supportsLimitInSubquery() {
        return true;
    }

    /** Appends a query of the values in a JSON array, which is the value at that position. Only where there are no arrays. */
    default void appendListFromDocument(SqlBuilder sql, ColumnType<?> type, boolean lowerCase, int position) {
        throw new IllegalStateException("arrays are lists here");
    }

    /** A value as an element of such a JSON array. */
    default Object toJson(ColumnType<?> type, Object value) {
        return value;
    }

    /** What stands for all rows before OFFSET, if it cannot stand alone. */
    default String limitOfAll() {
        return "";
    }

    /** The beginning of an UPDATE of a table under an alias. */
    default String update(String quotedTable, String alias) {
        return "UPDATE " + quotedTable + " " + alias + " SET ";
    }

    /** The beginning of a DELETE from a table under an alias. */
    default String deleteFrom(String quotedTable, String alias) {
        return "DELETE FROM " + quotedTable + " " + alias;
    }

    /** What inserts a row of defaults alone. */
    default String defaultValues() {
        return " DEFAULT VALUES";
    }

    /** Whether errors of foreign keys tell which one it was. */
    default boolean namesForeignKeys() {
        return true;
    }

    /** The columns whose unique key was violated, if the database tells these instead of the key's name. */
    default List<String> uniqueColumns(SQLException error) {
        return List.of();
    }

    /** The identifier in quotes. */
    default String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** What stands for a parameter of that type. */
    default String placeholder(ColumnType<?> type) {
        return "?";
    }

    /** Whether different strings are never equal; some collations take no account of case or accents. */
    default boolean comparesTextExactly() {
        return true;
    }

    /** A column in an expression, where it must be something that can be compared, computed with and read. */
    default String expression(ColumnType<?> type, String quoted) {
        return quoted;
    }

    /** A column that is to be divided. */
    default String dividend(ColumnType<?> type, String expression) {
        return expression;
    }

    /** Whether the database refuses numbers beyond the range of a column; otherwise reading them does. */
    default boolean checksRanges() {
        return true;
    }

    /** Appends the list at that position as an array of lower case. */
    default void appendFoldedArray(SqlBuilder sql, ColumnType<?> type, int position) {
        sql.parameter(position, type, Parameter.Form.LOWER_CASE_ARRAY);
    }

    /** Binds an argument of SQL of the application's own: nobody knows the type of what it meets there. */
    default void bindArgument(PreparedStatement statement, int index, ColumnType<?> type, Object value)
            throws SQLException {
        bind(statement, index, type, value);
    }

    /** A string that LIKE takes literally. */
    default String escapeLike(String value) {
        String e = String.valueOf(likeEscape());
        return value.replace(e, e + e).replace("%", e + "%").replace("_", e + "_");
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

    /** Appends whether a whole document equals the one that is the value at that position. */
    default void appendJsonEquality(SqlBuilder sql, String alias, Column<?> column, int position, boolean negated) {
        sql.column(alias, column).append(negated ? " <> " : " = ").parameter(position, column.type());
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

    /** Whether {@code UNNEST(?) CROSS JOIN LATERAL (…)} runs a query for each element of an array. */
    default boolean supportsLateral() {
        return false;
    }

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

    /**
     * A query of a table's columns: name, whether it has a default, and whether what is inserted there stays as it was
     * written. Its parameters are the schema, which may be NULL, and the table. Null if the whole row is always read back.
     */
    default @Nullable String writtenColumnsQuery() {
        return null;
    }

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
