package io.prismaspring.client.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How a column's values look in Java and in the database. Immutable.
 *
 * @param <T> the Java type, boxed
 */
public final class ColumnType<T> {

    /** The families of types that a dialect tells apart. */
    public enum Kind {
        STRING,
        BOOLEAN,
        INT,
        LONG,
        DOUBLE,
        DECIMAL,
        TIMESTAMP,
        TIMESTAMP_WITH_ZONE,
        DATE,
        TIME,
        UUID,
        JSON,
        BYTES,
        ENUM,
        LIST
    }

    public static final ColumnType<String> STRING = of(Kind.STRING, String.class);
    public static final ColumnType<Boolean> BOOLEAN = of(Kind.BOOLEAN, Boolean.class);
    public static final ColumnType<Integer> INT = of(Kind.INT, Integer.class);
    public static final ColumnType<Long> LONG = of(Kind.LONG, Long.class);
    public static final ColumnType<Double> DOUBLE = of(Kind.DOUBLE, Double.class);
    public static final ColumnType<BigDecimal> DECIMAL = of(Kind.DECIMAL, BigDecimal.class);
    /** A timestamp without zone that holds UTC, with milliseconds: Prisma's {@code DateTime}. */
    public static final ColumnType<Instant> INSTANT = of(Kind.TIMESTAMP, Instant.class);

    public static final ColumnType<Instant> INSTANT_WITH_ZONE = of(Kind.TIMESTAMP_WITH_ZONE, Instant.class);
    public static final ColumnType<LocalDate> DATE = of(Kind.DATE, LocalDate.class);
    public static final ColumnType<LocalTime> TIME = of(Kind.TIME, LocalTime.class);
    public static final ColumnType<UUID> UUID = of(Kind.UUID, UUID.class);
    public static final ColumnType<JsonNode> JSON = of(Kind.JSON, JsonNode.class);
    public static final ColumnType<byte[]> BYTES = of(Kind.BYTES, byte[].class);

    private final Kind kind;
    private final Class<T> javaType;
    private final @Nullable String databaseType;
    private final int fractionDigits;
    private final Map<String, T> constants;
    private final @Nullable ColumnType<?> element;
    private @Nullable String databaseSchema;

    private ColumnType(
            Kind kind, Class<T> javaType, @Nullable String databaseType, int fractionDigits, Map<String, T> constants) {
        this(kind, javaType, databaseType, fractionDigits, constants, null);
    }

    private ColumnType(
            Kind kind,
            Class<T> javaType,
            @Nullable String databaseType,
            int fractionDigits,
            Map<String, T> constants,
            @Nullable ColumnType<?> element) {
        this.kind = kind;
        this.javaType = javaType;
        this.databaseType = databaseType;
        this.fractionDigits = fractionDigits;
        this.constants = constants;
        this.element = element;
    }

    private static <T> ColumnType<T> of(Kind kind, Class<T> javaType) {
        return new ColumnType<>(kind, javaType, null, 3, Map.of());
    }

    /**
     * The type of an enum.
     *
     * @param databaseType the enum type's name in the database, where the database has such types
     */
    public static <E extends Enum<E> & PrismaEnum> ColumnType<E> enumOf(Class<E> type, String databaseType) {
        Map<String, E> constants = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(constant.databaseName(), constant);
        }
        return new ColumnType<>(Kind.ENUM, type, databaseType, 0, Collections.unmodifiableMap(constants));
    }

    /**
     * The type of an enum whose type in the database is in a schema of its own.
     *
     * @param schema the database schema
     * @param databaseType the enum type's name in it
     */
    public static <E extends Enum<E> & PrismaEnum> ColumnType<E> enumOf(
            Class<E> type, String schema, String databaseType) {
        ColumnType<E> plain = enumOf(type, databaseType);
        plain.databaseSchema = schema;
        return plain;
    }

    /** The type of a list; the database keeps it as an array. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal has no type arguments
    public static <E> ColumnType<List<E>> listOf(ColumnType<E> element) {
        return new ColumnType<>(Kind.LIST, (Class) List.class, null, 0, Map.of(), element);
    }

    /**
     * The type of a list's elements.
     *
     * @throws IllegalStateException if this is not the type of a list
     */
    public ColumnType<?> element() {
        if (element == null) {
            throw new IllegalStateException(kind + " is no list");
        }
        return element;
    }

    /** The same type under the database's own name, for casts and arrays; {@code inet} for example. */
    public ColumnType<T> inDatabase(String name) {
        return new ColumnType<>(kind, javaType, name, fractionDigits, constants);
    }

    /** The same type with that many digits of a second, 0 to 9. */
    public ColumnType<T> withFractionDigits(int digits) {
        return new ColumnType<>(kind, javaType, databaseType, digits, constants);
    }

    /** The instant as a value of this type: itself, or its date or time of day in UTC. */
    public Object at(Instant instant) {
        return switch (kind) {
            case DATE -> LocalDate.ofInstant(instant, ZoneOffset.UTC);
            case TIME -> LocalTime.ofInstant(instant, ZoneOffset.UTC);
            default -> instant;
        };
    }

    public Kind kind() {
        return kind;
    }

    public Class<T> javaType() {
        return javaType;
    }

    /** The schema of the database's type; null for the one that the connection uses. */
    public @Nullable String databaseSchema() {
        return databaseSchema;
    }

    /** The database's own name of the type; null where the kind says enough. */
    public @Nullable String databaseType() {
        return databaseType;
    }

    /** How many digits of a second the column keeps. */
    public int fractionDigits() {
        return fractionDigits;
    }

    /** The enum constant that the database stores under that name; null if there is none. */
    public @Nullable T constant(String databaseName) {
        return constants.get(databaseName);
    }
}
