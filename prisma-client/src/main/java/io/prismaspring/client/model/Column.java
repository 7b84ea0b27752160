package io.prismaspring.client.model;

import io.prismaspring.client.query.Selection;
import io.prismaspring.client.query.Shape;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A column of a model. Immutable once its {@link Model} is made.
 *
 * @param <T> the Java type, boxed
 */
public final class Column<T> implements Selection<T> {

    private final int index;
    private final String name;
    private final String javaName;
    private final String databaseName;
    private final ColumnType<T> type;
    private final boolean required;
    private final boolean updatedAt;
    private final @Nullable DefaultValue<T> defaultValue;
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
        this.index = index;
        this.name = name;
        this.javaName = javaName;
        this.databaseName = databaseName;
        this.type = type;
        this.required = required;
        this.updatedAt = updatedAt;
        this.defaultValue = defaultValue;
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
    public static Column<Instant> updatedAt(Column<Instant> column) {
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

    public ColumnType<T> type() {
        return type;
    }

    /** Whether NULL is refused. */
    public boolean isRequired() {
        return required;
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
    }

    @Override
    public void describe(Shape shape) {
        shape.part(this);
    }

    @Override
    public String toString() {
        return (model == null ? "" : model.name() + ".") + name;
    }
}
