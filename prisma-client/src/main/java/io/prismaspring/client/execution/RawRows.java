package io.prismaspring.client.execution;

import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.PrismaEnum;
import io.prismaspring.client.sql.Dialect;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads rows of a query whose columns are known only when it has been sent.
 *
 * @param <T> what a row becomes
 */
public interface RawRows<T> {

    /** What makes results of the rows of a result set with these columns. */
    RawRow<T> of(ResultSetMetaData columns, Dialect dialect) throws SQLException;

    /** Makes a result of the current row. */
    @FunctionalInterface
    interface RawRow<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Rows as maps from the columns' names to the driver's values. */
    static RawRows<Map<String, @Nullable Object>> maps() {
        return (columns, dialect) -> row -> {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                values.put(columns.getColumnLabel(i), row.getObject(i));
            }
            return values;
        };
    }

    /** Rows as records, by the names of their components, or as values of their only column. */
    static <T> RawRows<T> of(Class<T> type) {
        return type.isRecord()
                ? (columns, dialect) -> record(type, columns, dialect)
                : (columns, dialect) -> {
                    if (columns.getColumnCount() != 1) {
                        throw new IllegalArgumentException("the query has " + columns.getColumnCount() + " columns; "
                                + type.getSimpleName() + " takes one. Give a record with a component for each");
                    }
                    return value(type, "the column " + columns.getColumnLabel(1), 1, columns, dialect);
                };
    }

    @SuppressWarnings("unchecked") // the constructor makes that record
    private static <T> RawRow<T> record(Class<T> type, ResultSetMetaData columns, Dialect dialect) throws SQLException {
        RecordComponent[] components = type.getRecordComponents();
        RawRow<?>[] parts = new RawRow<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            String at = type.getSimpleName() + "." + components[i].getName();
            parts[i] =
                    value(components[i].getType(), at, column(components[i].getName(), at, columns), columns, dialect);
        }
        MethodHandle constructor = constructor(type, components);
        return row -> {
            @Nullable Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].read(row);
                if (values[i] == null && components[i].getType().isPrimitive()) {
                    throw new IllegalArgumentException(type.getSimpleName() + "." + components[i].getName() + " is a "
                            + components[i].getType() + ", but the column is NULL");
                }
            }
            try {
                return (T) constructor.invokeExact(values);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("a record's constructor failed", e);
            }
        };
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    "the record " + type.getName() + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static int column(String component, String at, ResultSetMetaData columns) throws SQLException {
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (plain(columns.getColumnLabel(i)).equals(plain(component))) {
                return i;
            }
        }
        throw new IllegalArgumentException(at + " has no column of its name in the query");
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // the column's type says what is read; NULL is null
    private static <T> RawRow<T> value(Class<T> type, String at, int index, ResultSetMetaData columns, Dialect dialect)
            throws SQLException {
        Class<?> boxed = MethodType.methodType(type).wrap().returnType();
        if (boxed.isEnum()) {
            return row -> (T) constant(boxed, row.getString(index));
        }
        if (boxed == Object.class) {
            return row -> (T) row.getObject(index);
        }
        ColumnType<?> columnType = columnType(boxed, columns.getColumnType(index), columns.getColumnTypeName(index));
        if (columnType == null) {
            throw new IllegalArgumentException(at + " is a " + type.getSimpleName() + ", which no column is read as");
        }
        if (columnType == ColumnType.DECIMAL && columns.getColumnTypeName(index).equals("money")) {
            throw new IllegalArgumentException(at + " is of the type money, which the database prints as its locale"
                    + " says; write " + columns.getColumnLabel(index) + "::numeric in the query");
        }
        return row -> (T) dialect.read(row, index, columnType);
    }

    private static @Nullable Object constant(Class<?> type, @Nullable String name) {
        if (name == null) {
            return null;
        }
        for (Object constant : type.getEnumConstants()) {
            String stored = constant instanceof PrismaEnum prisma ? prisma.databaseName() : ((Enum<?>) constant).name();
            if (stored.equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + name + "' is no value of the enum " + type.getSimpleName());
    }

    /** How a Java type is read; null if it is not. */
    static @Nullable ColumnType<?> columnType(Class<?> type, int sqlType, String sqlTypeName) {
        String name = sqlTypeName.toLowerCase(Locale.ROOT);
        if (type == String.class) {
            return ColumnType.STRING;
        } else if (type == Integer.class) {
            return ColumnType.INT;
        } else if (type == Long.class) {
            return ColumnType.LONG;
        } else if (type == Double.class) {
            // A number of four bytes with a double's digits would be another one.
            return name.equals("float4") || name.equals("float")
                    ? ColumnType.DOUBLE.inDatabase(name)
                    : ColumnType.DOUBLE;
        } else if (type == BigDecimal.class) {
            return ColumnType.DECIMAL;
        } else if (type == Boolean.class) {
            return ColumnType.BOOLEAN;
        } else if (type == Instant.class) {
            boolean zoned = sqlType == Types.TIMESTAMP_WITH_TIMEZONE || name.equals("timestamptz");
            return zoned ? ColumnType.INSTANT_WITH_ZONE : ColumnType.INSTANT;
        } else if (type == LocalDate.class) {
            return ColumnType.DATE;
        } else if (type == LocalTime.class) {
            return name.equals("timetz") ? ColumnType.TIME.inDatabase(name) : ColumnType.TIME;
        } else if (type == UUID.class) {
            return ColumnType.UUID;
        } else if (type == byte[].class) {
            return ColumnType.BYTES;
        }
        return JsonNode.class.isAssignableFrom(type) ? ColumnType.JSON : null;
    }
}
