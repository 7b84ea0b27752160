package io.prismaspring.client.builder;

import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Selection;

/**
 * A read in the making.
 *
 * @param <R> the Java type of one result
 */
public abstract class Query<R> {

    Query() {}

    /** The read as it stands. */
    public abstract Read<R> read();

    /** What comes back for each row. */
    public abstract Selection<R> selection();

    /** Whether anything but the selection was asked: a condition, an ordering, a page. */
    public abstract boolean isRestricted();
}
