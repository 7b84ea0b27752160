package io.prismaspring.client.sql;

import io.prismaspring.client.error.UnsupportedFeatureException;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Lock;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

/** H2 2.2 and newer, in its regular mode. */
final class H2Dialect extends StandardDialect {

    @Override
    public String databaseName() {
        return "H2";
    }

    @Override
    public boolean nullsComeLast() {
        return false;
    }

    @Override
    public String lockClause(Lock lock, String alias) {
        if (!lock.exclusive()) {
            throw new UnsupportedFeatureException("forShare", databaseName());
        }
        return " FOR UPDATE" + LOCK_WAIT.get(lock.waiting());
    }

    /** A JSON parameter would be a JSON string; FORMAT JSON makes it a document. */
    @Override
    public String placeholder(ColumnType<?> type) {
        return switch (type.kind()) {
            case JSON -> "? FORMAT JSON";
            case LIST -> "CAST(? AS " + arrayElementType(type.element()) + " ARRAY)";
            default -> "?";
        };
    }

    @Override
    public void appendListTest(SqlBuilder sql, String alias, Condition.ListComparison comparison, int position) {
        Column<?> column = comparison.column();
        if (comparison.test() == Condition.ListTest.EQUAL) {
            sql.column(alias, column).append(" = ").parameter(position, column.type());
            return;
        }
        boolean every = comparison.test() == Condition.ListTest.HAS_EVERY;
        // A list that is NULL makes the test unknown, so that its negation does not match either.
        sql.append("CASE WHEN ").column(alias, column).append(" IS NOT NULL THEN ");
        sql.append(every ? "NOT EXISTS (SELECT 1 FROM UNNEST(" : "EXISTS (SELECT 1 FROM UNNEST(");
        sql.parameter(position, column.type()).append(") e(v) WHERE ").append(every ? "NOT " : "");
        sql.append("ARRAY_CONTAINS(").column(alias, column).append(", e.v)) END");
    }

    @Override
    public String arrayOrEmpty(String quoted) {
        return "COALESCE(" + quoted + ", ARRAY[])";
    }

    /**
     * The driver returns the columns as generated keys. {@code SELECT … FROM FINAL TABLE (INSERT …)} would do it in SQL,
     * but H2 does not undo it when it fails: a row that violates a foreign key stays.
     */
    @Override
    public Statement returning(Statement write, List<Column<?>> columns) {
        return new Statement(
                write.sql(),
                write.parameters(),
                columns.stream().map(Column::databaseName).toList());
    }

    /** A row stays as it was written where no trigger, type (as {@code CHAR(n)}) or generation changes it. */
    @Override
    public String writtenColumnsQuery() {
        return """
                SELECT c.COLUMN_NAME, c.COLUMN_DEFAULT IS NOT NULL OR c.IS_IDENTITY = 'YES',
                  c.IS_GENERATED = 'NEVER' AND c.DOMAIN_NAME IS NULL AND c.DATA_TYPE IN ('CHARACTER VARYING', 'BOOLEAN',
                    'INTEGER', 'BIGINT', 'DOUBLE PRECISION', 'UUID', 'TIMESTAMP', 'TIMESTAMP WITH TIME ZONE', 'DATE', 'ENUM')
                  AND NOT EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.TRIGGERS t
                    WHERE t.EVENT_OBJECT_SCHEMA = c.TABLE_SCHEMA AND t.EVENT_OBJECT_TABLE = c.TABLE_NAME)
                FROM INFORMATION_SCHEMA.COLUMNS c
                WHERE c.TABLE_SCHEMA = COALESCE(?, CURRENT_SCHEMA) AND c.TABLE_NAME = ?""";
    }

    @Override
    public boolean supportsDeleteReturning() {
        return false;
    }

    @Override
    public Upsert upsert() {
        return Upsert.MERGE;
    }

    @Override
    public boolean supportsOnConflict() {
        return false;
    }

    @Override
    public String insertPairIfAbsent(String quotedTable, String quotedFirst, String quotedSecond) {
        return "MERGE INTO " + quotedTable + " (" + quotedFirst + ", " + quotedSecond + ") KEY (" + quotedFirst + ", "
                + quotedSecond + ") VALUES (?, ?)";
    }

    @Override
    void bindJson(PreparedStatement statement, int index, String json) throws SQLException {
        statement.setBytes(index, json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    void bindEnum(PreparedStatement statement, int index, String databaseName) throws SQLException {
        statement.setString(index, databaseName);
    }

    @Override
    int sqlType(ColumnType<?> type) {
        return Types.NULL;
    }

    @Override
    String arrayElementType(ColumnType<?> type) {
        return switch (type.kind()) {
            case STRING, ENUM, JSON -> "VARCHAR";
            case BOOLEAN -> "BOOLEAN";
            case INT -> "INTEGER";
            case LONG -> "BIGINT";
            case DOUBLE -> "DOUBLE PRECISION";
            case DECIMAL -> "DECFLOAT";
            case TIMESTAMP -> "TIMESTAMP";
            case TIMESTAMP_WITH_ZONE -> "TIMESTAMP WITH TIME ZONE";
            case DATE -> "DATE";
            case TIME -> "TIME";
            case UUID -> "UUID";
            case BYTES -> "VARBINARY";
            case LIST -> throw new IllegalStateException("no database has lists of lists");
        };
    }

    /** Codes of {@code org.h2.api.ErrorCode}. */
    @Override
    public ErrorKind errorKind(SQLException error) {
        return switch (error.getErrorCode()) {
            case 23505 -> ErrorKind.UNIQUE;
            case 23503, 23506 -> ErrorKind.FOREIGN_KEY;
            case 23502 -> ErrorKind.NOT_NULL;
            case 23513, 23514 -> ErrorKind.CHECK;
            case 22001 -> ErrorKind.VALUE_TOO_LONG;
            case 22003, 22004 -> ErrorKind.OUT_OF_RANGE;
            case 22007, 22018, 22030 -> ErrorKind.INVALID_VALUE;
            case 42102, 42103, 42104 -> ErrorKind.TABLE_MISSING;
            case 42122 -> ErrorKind.COLUMN_MISSING;
            case 40001, 50200, 90131 -> ErrorKind.CONFLICT;
            default -> ErrorKind.OTHER;
        };
    }
}
