package io.prismaspring.client.builder;

import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Condition.Quantifier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Conditions on the row that a to-one relation leads to.
 *
 * @param <S> the filter that this belongs to
 * @param <T> the other model's filter
 */
public class ToOneFilter<S extends Filter<S, ?, ?>, T extends Filter<T, T, ?>> {

    private final S owner;
    private final Relation relation;
    private final Supplier<T> where;

    ToOneFilter(S owner, Relation relation, Supplier<T> where) {
        this.owner = owner;
        this.relation = relation;
        this.where = where;
    }

    /** The related row exists and matches. */
    public final S is(UnaryOperator<T> filter) {
        return add(Quantifier.SOME, filter);
    }

    /** The related row does not match, or there is none. */
    public final S isNot(UnaryOperator<T> filter) {
        return add(Quantifier.NONE, filter);
    }

    final S add(Quantifier quantifier, UnaryOperator<T> filter) {
        return owner.add(new Condition.Related(
                relation, quantifier, filter.apply(where.get()).toCondition()));
    }
}
