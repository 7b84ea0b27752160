package io.prismaspring.client.model;

import io.prismaspring.client.query.Expression;
import io.prismaspring.client.query.Selection;
import io.prismaspring.client.query.Shape;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A column of a model, or an aggregate of one. Immutable once its {@link Model} is made.
 *
 * @param <T> the Java type, boxed
 */
public final class Column<T> implements Selection<T>, Expression {

    private final int index;
    private final String name;
    private final String javaName;
    private final String databaseName;
    private final ColumnType<T> type;
    private final boolean required;
    private final boolean updatedAt;
    private final @Nullable DefaultValue<T> defaultValue;
    private final @Nullable Aggregate aggregate;
    private final Map<Aggregate, Column<?>> aggregates = new ConcurrentHashMap<>(0);
    private boolean omitted;
    private boolean version;
    private @Nullable Model<?> model;

    private Column(
            int index,
            String name,
            String javaName,
            String databaseName,
            ColumnType<T> type,
            boolean required,
            boolean updatedAt,
            @Nullable DefaultValue<T> defaultValue) {
        this(index, name, javaName, databaseName, type, required, updatedAt, defaultValue, null);
    }

    private Column(
            int index,
            String name,
            String javaName,
            String databaseName,
            ColumnType<T> type,
            boolean required,
            boolean updatedAt,
            @Nullable DefaultValue<T> defaultValue,
            @Nullable Aggregate aggregate) {
        this.index = index;
        this.name = name;
        this.javaName = javaName;
        this.databaseName = databaseName;
        this.type = type;
        this.required = required;
        this.updatedAt = updatedAt;
        this.defaultValue = defaultValue;
        this.aggregate = aggregate;
    }

    /**
     * A required column whose names in Java and in the database are the schema's.
     *
     * @param index the position in the model, from 0
     */
    public static <T> Column<T> of(int index, String name, ColumnType<T> type) {
        return new Column<>(index, name, name, name, type, true, false, null);
    }

    /** The same column with another name in Java. */
    public Column<T> inJava(String newName) {
        return new Column<>(index, name, newName, databaseName, type, required, updatedAt, defaultValue);
    }

    /** The same column with another name in the database ({@code @map}). */
    public Column<T> inDatabase(String newName) {
        return new Column<>(index, name, javaName, newName, type, required, updatedAt, defaultValue);
    }

    /** The same column, but it may be NULL. */
    public Column<T> optional() {
        return new Column<>(index, name, javaName, databaseName, type, false, updatedAt, defaultValue);
    }

    /** The same column with a default. */
    public Column<T> withDefault(DefaultValue<T> newDefault) {
        return new Column<>(index, name, javaName, databaseName, type, required, updatedAt, newDefault);
    }

    /** The same column, set to the operation's instant by every write ({@code @updatedAt}). */
    public static <T> Column<T> updatedAt(Column<T> column) {
        return new Column<>(
                column.index,
                column.name,
                column.javaName,
                column.databaseName,
                column.type,
                column.required,
                true,
                DefaultValue.now());
    }

    /** The number of a model's rows. */
    static Column<Long> rowCount() {
        return new Column<>(-1, "count", "count", "", ColumnType.LONG, true, false, null, Aggregate.COUNT);
    }

    /** Marks the column as left out of the record ({@code /// @omit}); only a projection reads it. */
    public Column<T> omitted() {
        omitted = true;
        return this;
    }

    /** Marks the column as the number of the row's version ({@code /// @version}). */
    public Column<T> version() {
        version = true;
        return this;
    }

    /** Whether the column is left out of the record. */
    public boolean isOmitted() {
        return omitted;
    }

    /** Whether every update of a row counts this column up. */
    public boolean isVersion() {
        return version;
    }

    /** The smallest, largest or summed value; NULL if there is none. */
    public Column<T> aggregated(Aggregate function) {
        return aggregated(function, type);
    }

    /**
     * An aggregate of this column, always the same object; NULL where no row has a value.
     *
     * @param resultType the Java type of the aggregate
     */
    @SuppressWarnings("unchecked") // one result type for each function and column
    public <A> Column<A> aggregated(Aggregate function, ColumnType<A> resultType) {
        return (Column<A>) aggregates.computeIfAbsent(function, f -> {
            Column<A> made =
                    new Column<>(index, name, javaName, databaseName, resultType, f == Aggregate.COUNT, false, null, f);
            made.model = model;
            return made;
        });
    }

    /** The function that this is an aggregate by; null for a column itself. */
    public @Nullable Aggregate aggregate() {
        return aggregate;
    }

    void attach(Model<?> owner) {
        this.model = owner;
    }

    /** The position in the model, from 0. */
    public int index() {
        return index;
    }

    /** The field's name in the schema. */
    public String name() {
        return name;
    }

    public String javaName() {
        return javaName;
    }

    public String databaseName() {
        return databaseName;
    }

    @Override
    public ColumnType<T> type() {
        return type;
    }

    /** Whether NULL is refused. */
    public boolean isRequired() {
        return required;
    }

    @Override
    public boolean isNullable() {
        return !required;
    }

    public boolean isUpdatedAt() {
        return updatedAt;
    }

    /** What a new row gets if the column was not set; null if there is no default. */
    public @Nullable DefaultValue<T> defaultValue() {
        return defaultValue;
    }

    /** The model that the column belongs to. */
    public Model<?> model() {
        if (model == null) {
            throw new IllegalStateException("column " + name + " belongs to no model yet");
        }
        return model;
    }

    /** Refuses null where the field is required, by the field's name. */
    public void requireValid(@Nullable Object value) {
        if (value == null && required) {
            throw new IllegalArgumentException(this + " is required and must not be null");
        }
        if (value instanceof List<?> list && list.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException(this + ": an element of a list must not be null");
        }
    }

    @Override
    public void describe(Shape shape) {
        shape.part(this);
    }

    @Override
    public String toString() {
        String qualified = (model == null ? "" : model.name() + ".") + name;
        return aggregate == null ? qualified : aggregate + "(" + qualified + ")";
    }
}
