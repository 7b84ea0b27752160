package io.prismaspring.client.sql;

import io.prismaspring.client.error.UnsupportedFeatureException;
import io.prismaspring.client.error.ValueOutOfRangeException;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Lock;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/**
 * SQLite 3.41 and newer. It has numbers, text and bytes only: an instant is kept as text in UTC with a fixed number of
 * digits, so that text sorts as time does, and as Prisma writes it.
 */
final class SqliteDialect extends StandardDialect {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'+00:00'");
    private static final int DECIMAL_DIGITS = 15;
    private static final String UNIQUE_MESSAGE = "UNIQUE constraint failed: ";

    @Override
    public String databaseName() {
        return "SQLite";
    }

    @Override
    public boolean supportsArrays() {
        return false;
    }

    @Override
    public void appendListFromDocument(SqlBuilder sql, ColumnType<?> type, boolean lowerCase, int position) {
        String value = type.kind() == ColumnType.Kind.BYTES ? "UNHEX(value)" : lowerCase ? "LOWER(value)" : "value";
        sql.append("SELECT " + value + " FROM JSON_EACH(")
                .parameter(position, type, Parameter.Form.JSON_LIST)
                .append(")");
    }

    @Override
    public Object toJson(ColumnType<?> type, Object value) {
        return switch (type.kind()) {
            case BOOLEAN -> (Boolean) value ? 1 : 0;
            case TIMESTAMP, TIMESTAMP_WITH_ZONE -> text((Instant) value);
            case ENUM -> toJdbc(type, value);
            case BYTES -> HexFormat.of().formatHex((byte[]) value);
            case INT, LONG, DOUBLE, STRING -> value;
            case DECIMAL -> ((BigDecimal) value).doubleValue();
            default -> toJdbc(type, value).toString();
        };
    }

    /** Other years would not sort as time does. */
    @Override
    void requireYear(int year) {
        requireFourDigits(year);
    }

    private String text(Instant instant) {
        return INSTANT.format(inUtc(instant));
    }

    /** SQLite would keep it as NULL. */
    private static double number(double value) {
        if (Double.isNaN(value)) {
            throw new UnfitValueException("SQLite has no value for NaN, and would keep NULL instead");
        }
        return value;
    }

    /** Numbers with a fraction are binary here: fifteen decimal digits survive. */
    private static String exact(BigDecimal value) {
        if (value.stripTrailingZeros().precision() > DECIMAL_DIGITS) {
            throw new UnfitValueException(
                    "SQLite keeps " + DECIMAL_DIGITS + " significant digits of a Decimal, and a value has more");
        }
        return value.toPlainString();
    }

    /** Text is made a number where a column of numbers takes it, but not where it is compared with a sum. */
    @Override
    public String placeholder(ColumnType<?> type) {
        return type.kind() == ColumnType.Kind.DECIMAL ? "CAST(? AS NUMERIC)" : "?";
    }

    /** A Decimal without a fraction is kept as a whole number, whose division would be one of whole numbers. */
    @Override
    public String dividend(ColumnType<?> type, String expression) {
        return type.kind() == ColumnType.Kind.DECIMAL ? "CAST(" + expression + " AS REAL)" : expression;
    }

    @Override
    public boolean checksRanges() {
        return false;
    }

    @Override
    public String limitOfAll() {
        return " LIMIT -1";
    }

    @Override
    public String update(String quotedTable, String alias) {
        return "UPDATE " + quotedTable + " AS " + alias + " SET ";
    }

    @Override
    public String deleteFrom(String quotedTable, String alias) {
        return "DELETE FROM " + quotedTable + " AS " + alias;
    }

    @Override
    public boolean nullsComeLast() {
        return false;
    }

    @Override
    public String sameOrBothNull() {
        return " IS ";
    }

    @Override
    public String lockClause(Lock lock, String alias) {
        throw new UnsupportedFeatureException(lock.exclusive() ? "forUpdate" : "forShare", databaseName());
    }

    @Override
    public boolean namesForeignKeys() {
        return false;
    }

    /** There is no other place where SQLite tells the columns. */
    @Override
    public List<String> uniqueColumns(SQLException error) {
        String message = error.getMessage() == null ? "" : error.getMessage();
        int begin = message.indexOf(UNIQUE_MESSAGE);
        if (begin < 0) {
            return List.of();
        }
        String columns = message.substring(begin + UNIQUE_MESSAGE.length()).replaceAll("\\)$", "");
        return Arrays.stream(columns.split(", "))
                .map(c -> c.substring(c.indexOf('.') + 1))
                .toList();
    }

    @Override
    public boolean supportsDeleteReturning() {
        return true;
    }

    @Override
    public Upsert upsert() {
        return Upsert.ON_CONFLICT;
    }

    @Override
    public boolean supportsOnConflict() {
        return true;
    }

    @Override
    public String insertPairIfAbsent(String quotedTable, String quotedFirst, String quotedSecond) {
        return "INSERT INTO " + quotedTable + " (" + quotedFirst + ", " + quotedSecond
                + ") VALUES (?, ?) ON CONFLICT DO NOTHING";
    }

    @Override
    public void appendJsonTest(SqlBuilder sql, String alias, Condition.JsonTest test, int position) {
        SqliteJson.append(sql, alias, test, position);
    }

    @Override
    public void bind(PreparedStatement statement, int index, ColumnType<?> type, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, java.sql.Types.NULL);
            return;
        }
        switch (type.kind()) {
            case TIMESTAMP, TIMESTAMP_WITH_ZONE -> statement.setString(index, text((Instant) value));
            case DATE, TIME, UUID ->
                statement.setString(index, toJdbc(type, value).toString());
            case DECIMAL -> statement.setString(index, exact((BigDecimal) value));
            case DOUBLE -> statement.setDouble(index, number((Double) value));
            default -> super.bind(statement, index, type, value);
        }
    }

    @Override
    public @Nullable Object read(ResultSet resultSet, int index, ColumnType<?> type) throws SQLException {
        switch (type.kind()) {
            case INT, LONG -> {
                return wholeNumber(resultSet.getObject(index), type.kind());
            }
            case DECIMAL -> {
                // As text it would have digits that are none.
                double number = resultSet.getDouble(index);
                return resultSet.wasNull() ? null : withoutTrailingZeros(BigDecimal.valueOf(number));
            }
            case TIMESTAMP, TIMESTAMP_WITH_ZONE, DATE, TIME, UUID -> {
                String text = resultSet.getString(index);
                return text == null ? null : parsed(type, text);
            }
            default -> {
                return super.read(resultSet, index, type);
            }
        }
    }

    /** A column of whole numbers holds any: beyond 64 bits as numbers with a fraction. */
    private static @Nullable Object wholeNumber(@Nullable Object value, ColumnType.Kind kind) {
        if (value == null) {
            return null;
        }
        boolean whole = value instanceof Integer || value instanceof Long;
        long number = whole ? ((Number) value).longValue() : 0;
        if (!whole || (kind == ColumnType.Kind.INT && number != (int) number)) {
            throw new ValueOutOfRangeException(
                    "SQLite holds a number that is no " + (kind == ColumnType.Kind.INT ? "Int" : "BigInt"), null);
        }
        return kind == ColumnType.Kind.INT ? (Object) (int) number : (Object) number;
    }

    private static Object parsed(ColumnType<?> type, String text) {
        return switch (type.kind()) {
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case UUID -> java.util.UUID.fromString(text);
            default -> instant(text);
        };
    }

    /** As this client writes it, as CURRENT_TIMESTAMP does, or as milliseconds, which other programs write. */
    private static Instant instant(String text) {
        if (text.chars().allMatch(c -> Character.isDigit(c) || c == '-') && text.lastIndexOf('-') <= 0) {
            return Instant.ofEpochMilli(Long.parseLong(text));
        }
        String iso = text.replace(' ', 'T');
        boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > 0 || iso.lastIndexOf('-') > iso.indexOf('T');
        return zoned
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
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
        throw new IllegalStateException("SQLite has no arrays");
    }

    @Override
    public ErrorKind errorKind(SQLException error) {
        if (!(error instanceof SQLiteException sqlite)) {
            return ErrorKind.OTHER;
        }
        return switch (sqlite.getResultCode()) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID -> ErrorKind.UNIQUE;
            case SQLITE_CONSTRAINT_FOREIGNKEY, SQLITE_CONSTRAINT_TRIGGER -> ErrorKind.FOREIGN_KEY;
            case SQLITE_CONSTRAINT_NOTNULL -> ErrorKind.NOT_NULL;
            case SQLITE_CONSTRAINT_CHECK -> ErrorKind.CHECK;
            case SQLITE_TOOBIG -> ErrorKind.VALUE_TOO_LONG;
            case SQLITE_MISMATCH -> ErrorKind.INVALID_VALUE;
            case SQLITE_BUSY, SQLITE_BUSY_RECOVERY, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_TIMEOUT, SQLITE_LOCKED ->
                ErrorKind.CONFLICT;
            case SQLITE_ERROR -> missing(sqlite);
            default -> ErrorKind.OTHER;
        };
    }

    /** One code stands for every mistake in a statement; only the message tells which. */
    private static ErrorKind missing(SQLiteException error) {
        String message = error.getMessage() == null ? "" : error.getMessage();
        if (message.contains("no such table: ")) {
            return ErrorKind.TABLE_MISSING;
        }
        return message.contains("no such column: ") || message.contains("has no column named ")
                ? ErrorKind.COLUMN_MISSING
                : message.contains("integer overflow") ? ErrorKind.OUT_OF_RANGE : ErrorKind.OTHER;
    }

    @Override
    public @Nullable String constraintName(SQLException error, List<String> candidates) {
        return null;
    }
}
