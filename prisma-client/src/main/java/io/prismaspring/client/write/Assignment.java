package io.prismaspring.client.write;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.query.Shape;
import org.jspecify.annotations.Nullable;

/** A change of one column. */
public record Assignment(
        Column<?> column, Operation operation, @Nullable Object value) {

    /** What is done to the column; everything but SET is done by the database, in one step. */
    public enum Operation {
        SET(""),
        INCREMENT(" + "),
        DECREMENT(" - "),
        MULTIPLY(" * "),
        DIVIDE(" / "),
        /** Values at the end of a list. */
        PUSH(" || ");

        private final String sql;

        Operation(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }
    }

    /**
     * The key's value afterwards, computed as the database does it.
     *
     * @throws IllegalStateException if that is not known
     */
    public Object applied(Object before) {
        if (operation == Operation.SET && value != null) {
            return value;
        }
        if (before instanceof Integer i && value instanceof Integer by) {
            return (int) applied(i.longValue(), by.longValue());
        }
        if (before instanceof Long l && value instanceof Long by) {
            return applied(l, by);
        }
        throw new IllegalStateException(column + ": a key cannot be changed like this");
    }

    private long applied(long before, long by) {
        return switch (operation) {
            case INCREMENT -> Math.addExact(before, by);
            case DECREMENT -> Math.subtractExact(before, by);
            case MULTIPLY -> Math.multiplyExact(before, by);
            default -> throw new IllegalStateException(column + ": a key cannot be divided here");
        };
    }

    /** Adds this assignment's parts and value to the shape. */
    public void describe(Shape shape) {
        shape.part(column).part(operation).value(this, value);
    }
}
