package io.prismaspring.client.query;

import io.prismaspring.client.model.Column;
import java.util.List;

/**
 * A read that returns one result for each group of rows, or, without keys, one for all rows.
 *
 * @param read the rows: for groups, its ordering and page are those of the groups; without keys, those of the rows
 * @param by the columns whose values make a group; empty for one result
 * @param having what a group must satisfy
 * @param <R> the Java type of one result
 */
public record Grouping<R>(Read<R> read, List<Column<?>> by, Condition having) {

    public Grouping {
        by = List.copyOf(by);
    }

    /** Whether the rows are limited before they are aggregated. */
    public boolean isOfPage() {
        return by.isEmpty() && (read.take() != null || read.skip() > 0 || read.cursor() != null);
    }

    /** Adds this grouping's parts and values to the shape. */
    public void describe(Shape shape) {
        shape.part(Grouping.class).part(by.size());
        by.forEach(shape::part);
        read.describe(shape);
        having.describe(shape);
    }
}
