package io.prismaspring.client.builder;

import io.prismaspring.client.model.Relation;
import java.util.function.Supplier;

/** Conditions on the row that an optional to-one relation leads to. */
public final class OptionalToOneFilter<S extends Filter<S, ?, ?>, T extends Filter<T, T, ?>> extends ToOneFilter<S, T> {

    OptionalToOneFilter(S owner, Relation relation, Supplier<T> where) {
        super(owner, relation, where);
    }

    /** There is no related row. */
    public S isNull() {
        return nullCheck(true);
    }

    /** There is a related row. */
    public S isNotNull() {
        return nullCheck(false);
    }
}
