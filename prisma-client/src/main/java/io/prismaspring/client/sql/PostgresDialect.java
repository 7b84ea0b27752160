package io.prismaspring.client.sql;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Lock;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL 12 and newer. */
final class PostgresDialect extends StandardDialect {

    @Override
    public String databaseName() {
        return "PostgreSQL";
    }

    @Override
    public boolean nullsComeLast() {
        return true;
    }

    /** Only the alias's rows: those of an outer join cannot be locked. */
    @Override
    public String lockClause(Lock lock, String alias) {
        return (lock.exclusive() ? " FOR UPDATE OF " : " FOR SHARE OF ") + alias + LOCK_WAIT.get(lock.waiting());
    }

    /** A row stays as it was written where no trigger, rule, type (as {@code char(n)}) or generation changes it. */
    @Override
    public String writtenColumnsQuery() {
        return """
                SELECT a.attname, a.atthasdef OR a.attidentity <> '',
                  c.relkind = 'r'
                  AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_trigger t WHERE t.tgrelid = c.oid AND NOT t.tgisinternal)
                  AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_rewrite r WHERE r.ev_class = c.oid)
                  AND a.attgenerated = ''
                  AND (t.typtype = 'e' OR t.typname = 'varchar' AND a.atttypmod = -1 OR t.typname IN
                    ('text', 'bool', 'int2', 'int4', 'int8', 'float8', 'uuid', 'timestamp', 'timestamptz', 'date', 'time'))
                FROM pg_catalog.pg_class c
                JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
                WHERE c.oid = to_regclass(COALESCE(quote_ident(?) || '.', '') || quote_ident(?))""";
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
    public boolean supportsLateral() {
        return true;
    }

    @Override
    public boolean supportsUnnestingInsert() {
        return true;
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

    /** The database's folding is not Java's: each has its own idea of a sigma at the end of a word. */
    @Override
    public void appendFoldedArray(SqlBuilder sql, ColumnType<?> type, int position) {
        sql.append("ARRAY(SELECT LOWER(v) FROM UNNEST(")
                .parameter(position, type, Parameter.Form.ARRAY)
                .append(") v)");
    }

    /** {@code money} prints in the way of the server's locale. */
    @Override
    public String expression(ColumnType<?> type, String quoted) {
        return isMoney(type) ? quoted + "::numeric" : quoted;
    }

    private static boolean isMoney(ColumnType<?> type) {
        return "money".equals(type.databaseType());
    }

    /** A number of four bytes equals no other one of eight that looks the same. */
    private static boolean isReal(ColumnType<?> type) {
        return "float4".equals(type.databaseType());
    }

    @Override
    public String placeholder(ColumnType<?> type) {
        return isReal(type) ? "?::float4" : "?";
    }

    /** {@code json} has no equality, {@code jsonb} has. */
    @Override
    public void appendJsonEquality(SqlBuilder sql, String alias, Column<?> column, int position, boolean negated) {
        boolean binary = !"json".equals(column.type().databaseType());
        sql.column(alias, column).append(binary ? "" : "::jsonb").append(negated ? " <> " : " = ");
        sql.parameter(position, column.type()).append(binary ? "" : "::jsonb");
    }

    /** Without a type the server takes that of the column, be it with a zone or without. */
    @Override
    public void bindArgument(PreparedStatement statement, int index, ColumnType<?> type, Object value)
            throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(index, text(inUtc(instant)), Types.OTHER);
        } else if (value instanceof LocalTime time) {
            statement.setObject(index, time.atOffset(ZoneOffset.UTC).toString(), Types.OTHER);
        } else if (value instanceof List<?> list && list.isEmpty()) {
            statement.setObject(index, "{}", Types.OTHER);
        } else {
            super.bindArgument(statement, index, type, value);
        }
    }

    @Override
    int sqlType(ColumnType<?> type) {
        return type.databaseType() != null && type.kind() == ColumnType.Kind.STRING ? Types.OTHER : super.sqlType(type);
    }

    @Override
    Object toJdbc(ColumnType<?> type, Object value) {
        return isTimeWithZone(type) ? ((LocalTime) value).atOffset(ZoneOffset.UTC) : super.toJdbc(type, value);
    }

    /** The driver writes years as ISO 8601 does, of which the server understands those of four digits. */
    @Override
    Object toElement(ColumnType<?> type, Object value) {
        return switch (type.kind()) {
            case TIMESTAMP, TIMESTAMP_WITH_ZONE -> text(inUtc((Instant) value));
            case DATE -> {
                LocalDate date = (LocalDate) value;
                yield isIso(date) ? date : digits(date) + era(date);
            }
            default -> toJdbc(type, value);
        };
    }

    /** As the server reads it, for a column with a zone or without one. */
    private static String text(OffsetDateTime utc) {
        LocalDate date = utc.toLocalDate();
        return isIso(date) ? utc.toString() : digits(date) + " " + utc.toLocalTime() + "+00" + era(date);
    }

    /** Whether the server reads the text that ISO 8601 has for it. */
    private static boolean isIso(LocalDate date) {
        return date.getYear() > 0 && date.getYear() <= 9999;
    }

    private static String digits(LocalDate date) {
        int year = date.getYear() > 0 ? date.getYear() : 1 - date.getYear();
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, date.getMonthValue(), date.getDayOfMonth());
    }

    private static String era(LocalDate date) {
        return date.getYear() > 0 ? "" : " BC";
    }

    private static boolean isTimeWithZone(ColumnType<?> type) {
        return "timetz".equals(type.databaseType());
    }

    @Override
    public @Nullable Object read(ResultSet resultSet, int index, ColumnType<?> type) throws SQLException {
        if (isReal(type)) {
            // The driver may get four bytes or text; the shortest number that has these four bytes is what text says.
            double value = Double.parseDouble(Float.toString(resultSet.getFloat(index)));
            return resultSet.wasNull() ? null : value;
        }
        if (isTimeWithZone(type)) {
            OffsetTime value = resultSet.getObject(index, OffsetTime.class);
            return value == null
                    ? null
                    : value.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime();
        }
        return super.read(resultSet, index, type);
    }

    /** Types without a JDBC method are sent without a type, so that the server takes the column's. */
    @Override
    public void bind(PreparedStatement statement, int index, ColumnType<?> type, @Nullable Object value)
            throws SQLException {
        if (value != null && type.databaseType() != null && type.kind() == ColumnType.Kind.STRING) {
            statement.setObject(index, value, Types.OTHER);
        } else {
            super.bind(statement, index, type, value);
        }
    }

    @Override
    public void appendListTest(SqlBuilder sql, String alias, Condition.ListComparison comparison, int position) {
        String operator = switch (comparison.test()) {
            case EQUAL -> " = ";
            case HAS_EVERY -> " @> ";
            case HAS_SOME -> " && ";
        };
        sql.column(alias, comparison.column())
                .append(operator)
                .parameter(position, comparison.column().type());
    }

    @Override
    public void appendJsonTest(SqlBuilder sql, String alias, Condition.JsonTest test, int position) {
        PostgresJson.append(sql, alias, test, position);
    }

    @Override
    public void appendSearch(SqlBuilder sql, String alias, List<Column<?>> columns, int position) {
        appendVector(sql, alias, columns);
        sql.append(" @@ to_tsquery(").parameter(position, ColumnType.STRING).append(")");
    }

    @Override
    public void appendRelevance(SqlBuilder sql, String alias, List<? extends Column<?>> columns, int position) {
        sql.append("ts_rank(");
        appendVector(sql, alias, columns);
        sql.append(", to_tsquery(").parameter(position, ColumnType.STRING).append("))");
    }

    private static void appendVector(SqlBuilder sql, String alias, List<? extends Column<?>> columns) {
        sql.append("to_tsvector(concat_ws(' ', ")
                .join(", ", columns, c -> sql.column(alias, c))
                .append("))");
    }

    @Override
    void bindJson(PreparedStatement statement, int index, String json) throws SQLException {
        statement.setObject(index, json, Types.OTHER);
    }

    @Override
    void bindEnum(PreparedStatement statement, int index, String databaseName) throws SQLException {
        statement.setObject(index, databaseName, Types.OTHER);
    }

    @Override
    String arrayElementType(ColumnType<?> type) {
        if (type.databaseType() != null && !isMoney(type)) {
            String schema = type.databaseSchema();
            String qualifier = schema == null ? "" : quote(schema) + ".";
            return type.kind() == ColumnType.Kind.ENUM ? qualifier + quote(type.databaseType()) : type.databaseType();
        }
        return switch (type.kind()) {
            case STRING, ENUM -> "text";
            case BOOLEAN -> "bool";
            case INT -> "int4";
            case LONG -> "int8";
            case DOUBLE -> "float8";
            case DECIMAL -> "numeric";
            case TIMESTAMP -> "timestamp";
            case TIMESTAMP_WITH_ZONE -> "timestamptz";
            case DATE -> "date";
            case TIME -> "time";
            case UUID -> "uuid";
            case JSON -> "jsonb";
            case BYTES -> "bytea";
            case LIST -> throw new IllegalStateException("no database has lists of lists");
        };
    }

    /** SQLSTATEs of the manual's appendix A. */
    @Override
    public ErrorKind errorKind(SQLException error) {
        String state = error.getSQLState();
        if (state == null) {
            return ErrorKind.OTHER;
        }
        return switch (state) {
            case "23505" -> ErrorKind.UNIQUE;
            case "23503", "23001" -> ErrorKind.FOREIGN_KEY;
            case "23502" -> ErrorKind.NOT_NULL;
            case "23514", "23P01" -> ErrorKind.CHECK;
            case "22001" -> ErrorKind.VALUE_TOO_LONG;
            case "22003" -> ErrorKind.OUT_OF_RANGE;
            case "22P02", "22021", "22007", "22008" -> ErrorKind.INVALID_VALUE;
            case "42P01" -> ErrorKind.TABLE_MISSING;
            case "42703" -> ErrorKind.COLUMN_MISSING;
            case "40001", "40P01", "55P03" -> ErrorKind.CONFLICT;
            default -> ErrorKind.OTHER;
        };
    }

    @Override
    public @Nullable String constraintName(SQLException error, List<String> candidates) {
        if (error instanceof PSQLException postgres) {
            ServerErrorMessage message = postgres.getServerErrorMessage();
            return message == null ? null : message.getConstraint();
        }
        return super.constraintName(error, candidates);
    }
}
