package io.prismaspring.client.sql;

import io.prismaspring.client.model.Aggregate;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Lock;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** MariaDB 10.6 and newer. */
final class MariaDbDialect extends StandardDialect {

    @Override
    public String databaseName() {
        return "MariaDB";
    }

    @Override
    public String quote(String identifier) {
        return '`' + identifier.replace("`", "``") + '`';
    }

    /** Not the backslash, which takes the meaning from characters of literals, too. */
    @Override
    public char likeEscape() {
        return '!';
    }

    /** {@code ||} means OR here. */
    @Override
    public String concatenated(List<String> expressions) {
        return "CONCAT(" + String.join(", ", expressions) + ")";
    }

    @Override
    public boolean supportsArrays() {
        return false;
    }

    @Override
    public boolean supportsLimitInSubquery() {
        return false;
    }

    @Override
    public void appendListFromDocument(SqlBuilder sql, ColumnType<?> type, boolean lowerCase, int position) {
        String columnType = switch (type.kind()) {
            case BOOLEAN, INT, LONG -> "BIGINT";
            case DOUBLE -> "DOUBLE";
            case DECIMAL -> "DECIMAL(65,30)";
            case TIMESTAMP, TIMESTAMP_WITH_ZONE -> "DATETIME(6)";
            case DATE -> "DATE";
            case TIME -> "TIME(6)";
            default -> "LONGTEXT";
        };
        // Text of two collations cannot be compared unless one says which; this one is that of migrated tables.
        String collation = columnType.equals("LONGTEXT") ? " COLLATE utf8mb4_unicode_ci" : "";
        String value = type.kind() == ColumnType.Kind.BYTES ? "UNHEX(v)" : lowerCase ? "LOWER(v)" : "v";
        String collated = type.kind() == ColumnType.Kind.BYTES ? value : value + collation;
        sql.append("SELECT " + collated + " FROM JSON_TABLE(")
                .parameter(position, type, Parameter.Form.JSON_LIST)
                .append(", '$[*]' COLUMNS (v " + columnType + " PATH '$')) list");
    }

    @Override
    public boolean comparesTextExactly() {
        return false;
    }

    /** A number of four bytes equals no other one of eight that looks the same. */
    @Override
    public String placeholder(ColumnType<?> type) {
        return "float".equals(type.databaseType()) ? "CAST(? AS FLOAT)" : "?";
    }

    /** Bits are compared as the number that they are. */
    @Override
    public void bind(PreparedStatement statement, int index, ColumnType<?> type, @Nullable Object value)
            throws SQLException {
        if (value instanceof byte[] bits && "bit".equals(type.databaseType())) {
            statement.setBigDecimal(index, new BigDecimal(new BigInteger(1, bits)));
        } else {
            super.bind(statement, index, type, value);
        }
    }

    /** Numbers of four bytes are sent with six digits, though they have more. */
    @Override
    public String expression(ColumnType<?> type, String quoted) {
        return "float".equals(type.databaseType()) ? "CAST(" + quoted + " AS DOUBLE)" : quoted;
    }

    @Override
    public @Nullable Object read(ResultSet resultSet, int index, ColumnType<?> type) throws SQLException {
        if ("float".equals(type.databaseType())) {
            double value = Double.parseDouble(Float.toString(resultSet.getFloat(index)));
            return resultSet.wasNull() ? null : value;
        }
        return super.read(resultSet, index, type);
    }

    @Override
    public Object toJson(ColumnType<?> type, Object value) {
        return switch (type.kind()) {
            case BOOLEAN -> (Boolean) value ? 1 : 0;
            case TIMESTAMP, TIMESTAMP_WITH_ZONE ->
                inUtc((Instant) value).toLocalDateTime().toString().replace('T', ' ');
            case ENUM -> toJdbc(type, value);
            case BYTES -> HexFormat.of().formatHex((byte[]) value);
            case INT, LONG, DOUBLE, STRING -> value;
            default -> toJdbc(type, value).toString();
        };
    }

    @Override
    void requireYear(int year) {
        requireFourDigits(year);
    }

    @Override
    public String limitOfAll() {
        return " LIMIT 18446744073709551615";
    }

    @Override
    public String deleteFrom(String quotedTable, String alias) {
        return "DELETE " + alias + " FROM " + quotedTable + " " + alias;
    }

    @Override
    public String defaultValues() {
        return " () VALUES ()";
    }

    @Override
    public boolean nullsComeLast() {
        return false;
    }

    @Override
    public boolean supportsNullsOrdering() {
        return false;
    }

    @Override
    public String sameOrBothNull() {
        return " <=> ";
    }

    /** An average of whole numbers would have four digits only. */
    @Override
    public String aggregate(Aggregate function, Column<?> column, String quoted) {
        boolean floating = function == Aggregate.AVG && column.type().kind() == ColumnType.Kind.DOUBLE;
        return function + "(" + (floating ? "CAST(" + quoted + " AS DOUBLE)" : quoted) + ")";
    }

    @Override
    public String lockClause(Lock lock, String alias) {
        return (lock.exclusive() ? " FOR UPDATE" : " LOCK IN SHARE MODE") + LOCK_WAIT.get(lock.waiting());
    }

    @Override
    public void appendSearch(SqlBuilder sql, String alias, List<Column<?>> columns, int position) {
        appendMatch(sql, alias, columns, position);
    }

    @Override
    public void appendRelevance(SqlBuilder sql, String alias, List<? extends Column<?>> columns, int position) {
        appendMatch(sql, alias, columns, position);
    }

    private static void appendMatch(SqlBuilder sql, String alias, List<? extends Column<?>> columns, int position) {
        sql.append("MATCH (").join(", ", columns, c -> sql.column(alias, c)).append(") AGAINST (");
        sql.parameter(position, ColumnType.STRING).append(" IN BOOLEAN MODE)");
    }

    @Override
    public void appendJsonTest(SqlBuilder sql, String alias, Condition.JsonTest test, int position) {
        MariaDbJson.append(sql, alias, test, position);
    }

    @Override
    public void appendJsonEquality(SqlBuilder sql, String alias, Column<?> column, int position, boolean negated) {
        sql.append(negated ? "NOT JSON_EQUALS(" : "JSON_EQUALS(")
                .column(alias, column)
                .append(", ");
        sql.parameter(position, ColumnType.JSON).append(")");
    }

    @Override
    public boolean supportsUpdateReturning() {
        return false;
    }

    @Override
    public boolean supportsDeleteReturning() {
        return false;
    }

    @Override
    public Upsert upsert() {
        return Upsert.ON_DUPLICATE_KEY;
    }

    @Override
    public boolean supportsOnConflict() {
        return false;
    }

    /** Not INSERT IGNORE, which would pass over a row that does not exist, too. */
    @Override
    public String insertPairIfAbsent(String quotedTable, String quotedFirst, String quotedSecond) {
        return "INSERT INTO " + quotedTable + " (" + quotedFirst + ", " + quotedSecond
                + ") VALUES (?, ?) ON DUPLICATE KEY UPDATE " + quotedFirst + " = " + quotedFirst;
    }

    @Override
    void bindJson(PreparedStatement statement, int index, String json) throws SQLException {
        statement.setString(index, json);
    }

    @Override
    void bindEnum(PreparedStatement statement, int index, String databaseName) throws SQLException {
        statement.setString(index, databaseName);
    }

    @Override
    String arrayElementType(ColumnType<?> type) {
        throw new IllegalStateException("MariaDB has no arrays");
    }

    /** Codes of the manual's list of error codes. */
    @Override
    public ErrorKind errorKind(SQLException error) {
        return switch (error.getErrorCode()) {
            case 1062, 1586, 1761 -> ErrorKind.UNIQUE;
            case 1216, 1217, 1451, 1452 -> ErrorKind.FOREIGN_KEY;
            case 1048, 1364, 1263 -> ErrorKind.NOT_NULL;
            case 4025, 3819 -> ErrorKind.CHECK;
            case 1406 -> ErrorKind.VALUE_TOO_LONG;
            case 1264, 1690 -> ErrorKind.OUT_OF_RANGE;
            case 1265, 1292, 1366, 1411 -> ErrorKind.INVALID_VALUE;
            case 1146 -> ErrorKind.TABLE_MISSING;
            case 1054 -> ErrorKind.COLUMN_MISSING;
            case 1205, 1213, 1020, 3572 -> ErrorKind.CONFLICT;
            default -> ErrorKind.OTHER;
        };
    }

    /** The key's name stands at the end, behind the value, which might hold anything. */
    @Override
    public @Nullable String constraintName(SQLException error, List<String> candidates) {
        String message = error.getMessage() == null ? "" : error.getMessage();
        int key = message.lastIndexOf(" for key '");
        if (key >= 0) {
            int begin = key + " for key '".length();
            int end = message.indexOf('\'', begin);
            String name = end < 0 ? "" : message.substring(begin, end);
            String unqualified = name.substring(name.lastIndexOf('.') + 1);
            return unqualified.equals("PRIMARY") && !candidates.isEmpty() ? candidates.get(0) : unqualified;
        }
        return super.constraintName(error, candidates);
    }
}
