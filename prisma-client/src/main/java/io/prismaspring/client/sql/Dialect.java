package io.prismaspring.client.sql;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
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

    /** An INSERT or UPDATE that also returns columns of the rows as they are afterwards. */
    Statement returning(Statement write, List<Column<?>> columns);

    /** Whether {@link #returning} also works on a DELETE, and returns the rows as they were. */
    boolean supportsDeleteReturning();

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
