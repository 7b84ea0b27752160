package io.prismaspring.client.builder;

import io.prismaspring.client.model.Relation;
import java.util.function.Supplier;

/**
 * What is written to the rows that a to-many relation leads to from a new row; any number of calls.
 *
 * @param <F> the first stage of creating the other model's row
 * @param <C> the last one
 * @param <U> the other model's unique keys
 * @param <K> one of its unique keys
 */
public final class ToManyWrite<F, C extends CreateBuilder<C>, U, K extends Filter<K, ?, ?>>
        extends RelatedRows<ToManyWrite<F, C, U, K>, F, C, U, K> {

    /** Made by generated code: the relation, where creating begins, and the unique keys. */
    public ToManyWrite(Relation relation, Supplier<F> first, U unique) {
        super(relation, first, unique);
    }
}
