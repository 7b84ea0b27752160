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

    /** Adds this assignment's parts and value to the shape. */
    public void describe(Shape shape) {
        shape.part(column).part(operation).value(this, value);
    }
}
