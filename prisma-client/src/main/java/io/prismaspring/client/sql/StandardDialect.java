package io.prismaspring.client.sql;

import io.prismaspring.client.error.InconsistentDataException;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.PrismaEnum;
import io.prismaspring.client.query.Lock;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** What databases with a JDBC 4.2 driver have in common. */
abstract class StandardDialect implements Dialect {

    /** Documents are kept as they are: 1.10 stays 1.10. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** What a locking clause says of rows that others have locked. */
    static final Map<Lock.Wait, String> LOCK_WAIT =
            Map.of(Lock.Wait.WAIT, "", Lock.Wait.SKIP_LOCKED, " SKIP LOCKED", Lock.Wait.NO_WAIT, " NOWAIT");

    @Override
    public void bind(PreparedStatement statement, int index, ColumnType<?> type, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, sqlType(type));
            return;
        }
        switch (type.kind()) {
            case STRING -> statement.setString(index, (String) value);
            case BOOLEAN -> statement.setBoolean(index, (Boolean) value);
            case INT -> statement.setInt(index, (Integer) value);
            case LONG -> statement.setLong(index, (Long) value);
            case DOUBLE -> statement.setDouble(index, (Double) value);
            case DECIMAL -> statement.setBigDecimal(index, (BigDecimal) value);
            case BYTES -> statement.setBytes(index, (byte[]) value);
            case JSON -> bindJson(statement, index, value.toString());
            case ENUM -> bindEnum(statement, index, ((PrismaEnum) value).databaseName());
            case LIST -> bindArray(statement.getConnection(), statement, index, type.element(), (List<?>) value);
            default -> statement.setObject(index, toJdbc(type, value));
        }
    }

    abstract void bindJson(PreparedStatement statement, int index, String json) throws SQLException;

    abstract void bindEnum(PreparedStatement statement, int index, String databaseName) throws SQLException;

    /** The element type of {@link Connection#createArrayOf}. */
    abstract String arrayElementType(ColumnType<?> type);

    @Override
    public Statement returning(Statement write, List<Column<?>> columns) {
        return new Statement(
                write.sql() + " RETURNING "
                        + columns.stream()
                                .map(c -> expression(c.type(), quote(c.databaseName())))
                                .collect(Collectors.joining(", ")),
                write.parameters());
    }

    /** The type of a NULL. */
    int sqlType(ColumnType<?> type) {
        return switch (type.kind()) {
            case STRING -> Types.VARCHAR;
            case BOOLEAN -> Types.BOOLEAN;
            case INT -> Types.INTEGER;
            case LONG -> Types.BIGINT;
            case DOUBLE -> Types.DOUBLE;
            case DECIMAL -> Types.NUMERIC;
            case TIMESTAMP -> Types.TIMESTAMP;
            case TIMESTAMP_WITH_ZONE -> Types.TIMESTAMP_WITH_TIMEZONE;
            case DATE -> Types.DATE;
            case TIME -> Types.TIME;
            case BYTES -> Types.VARBINARY;
            case UUID, JSON, ENUM -> Types.OTHER;
            case LIST -> Types.ARRAY;
        };
    }

    @Override
    public void bindArray(
            Connection connection, PreparedStatement statement, int index, ColumnType<?> type, List<?> values)
            throws SQLException {
        @Nullable Object[] elements = elements(type.kind(), values.size());
        for (int i = 0; i < elements.length; i++) {
            Object value = values.get(i);
            elements[i] = value == null ? null : toElement(type, value);
        }
        statement.setArray(index, connection.createArrayOf(arrayElementType(type), elements));
    }

    /** Drivers send arrays of these types in binary; one that sees byte[] inside Object[] takes it for an array of arrays. */
    private static @Nullable Object[] elements(ColumnType.Kind kind, int length) {
        return switch (kind) {
            case BYTES -> new byte[length][];
            case STRING, ENUM -> new String[length];
            case INT -> new Integer[length];
            case LONG -> new Long[length];
            case DOUBLE -> new Double[length];
            case BOOLEAN -> new Boolean[length];
            default -> new Object[length];
        };
    }

    /** The value as the driver takes it for an element of an array. */
    Object toElement(ColumnType<?> type, Object value) {
        return toJdbc(type, value);
    }

    /** The value as the driver takes it. */
    Object toJdbc(ColumnType<?> type, Object value) {
        return switch (type.kind()) {
            case TIMESTAMP -> inUtc((Instant) value).toLocalDateTime();
            case TIMESTAMP_WITH_ZONE -> inUtc((Instant) value);
            case DATE -> {
                requireYear(((LocalDate) value).getYear());
                yield value;
            }
            case ENUM -> ((PrismaEnum) value).databaseName();
            case JSON -> value.toString();
            default -> value;
        };
    }

    /**
     * Refuses a year that the database has not, or would keep as another one.
     *
     * @throws UnfitValueException if it is such a year
     */
    void requireYear(int year) {}

    /** A {@link #requireYear} of databases whose years have four digits. */
    final void requireFourDigits(int year) {
        if (year < 0 || year > 9999) {
            throw new UnfitValueException(databaseName() + " keeps the years 0000 to 9999 only");
        }
    }

    final OffsetDateTime inUtc(Instant instant) {
        OffsetDateTime value = utc(instant);
        requireYear(value.getYear());
        return value;
    }

    private static OffsetDateTime utc(Instant instant) {
        try {
            return instant.atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new UnfitValueException("No database has a date as far away as this one");
        }
    }

    @Override
    public @Nullable Object read(ResultSet resultSet, int index, ColumnType<?> type) throws SQLException {
        return switch (type.kind()) {
            case STRING -> resultSet.getString(index);
            case BOOLEAN -> ifNotNull(resultSet, resultSet.getBoolean(index));
            case INT -> ifNotNull(resultSet, resultSet.getInt(index));
            case LONG -> ifNotNull(resultSet, resultSet.getLong(index));
            case DOUBLE -> ifNotNull(resultSet, resultSet.getDouble(index));
            case DECIMAL -> withoutTrailingZeros(resultSet.getBigDecimal(index));
            case TIMESTAMP -> {
                LocalDateTime value = resultSet.getObject(index, LocalDateTime.class);
                yield value == null ? null : value.toInstant(ZoneOffset.UTC);
            }
            case TIMESTAMP_WITH_ZONE -> {
                OffsetDateTime value = resultSet.getObject(index, OffsetDateTime.class);
                yield value == null ? null : value.toInstant();
            }
            case DATE -> resultSet.getObject(index, LocalDate.class);
            case TIME -> resultSet.getObject(index, LocalTime.class);
            case UUID -> resultSet.getObject(index, UUID.class);
            case BYTES -> resultSet.getBytes(index);
            case JSON -> {
                String text = resultSet.getString(index);
                yield text == null ? null : JSON.readTree(text);
            }
            case ENUM -> constant(type, resultSet.getString(index));
            case LIST -> list(type.element(), resultSet.getArray(index));
        };
    }

    /** The elements; a list that is NULL is read as an empty one, as Prisma reads it. */
    private List<Object> list(ColumnType<?> type, @Nullable Array array) throws SQLException {
        if (array == null) {
            return List.of();
        }
        List<Object> elements = new ArrayList<>();
        try (ResultSet resultSet = array.getResultSet()) {
            while (resultSet.next()) {
                elements.add(Objects.requireNonNull(read(resultSet, 2, type), "an element of a list is NULL"));
            }
        } finally {
            array.free();
        }
        return Collections.unmodifiableList(elements);
    }

    /** A column fills up the digits of its scale; Prisma's Decimal has no scale. */
    static @Nullable BigDecimal withoutTrailingZeros(@Nullable BigDecimal value) {
        if (value == null || value.scale() <= 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable Object ifNotNull(ResultSet resultSet, Object value) throws SQLException {
        return resultSet.wasNull() ? null : value;
    }

    private static @Nullable Object constant(ColumnType<?> type, @Nullable String databaseName) {
        if (databaseName == null) {
            return null;
        }
        Object constant = type.constant(databaseName);
        if (constant == null) {
            throw new InconsistentDataException("The database holds '" + databaseName
                    + "', which is no value of the enum " + type.javaType().getSimpleName());
        }
        return constant;
    }

    @Override
    public @Nullable String constraintName(SQLException error, List<String> candidates) {
        // The longest name wins, because one name may be the beginning of another.
        String message = Objects.requireNonNullElse(error.getMessage(), "").toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(name -> message.contains(name.toLowerCase(Locale.ROOT)))
                .max((a, b) -> a.length() - b.length())
                .orElse(null);
    }
}
