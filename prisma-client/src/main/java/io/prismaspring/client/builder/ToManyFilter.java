package io.prismaspring.client.builder;

import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Condition.Quantifier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Conditions on the rows that a to-many relation leads to.
 *
 * @param <S> the filter that this belongs to
 * @param <T> the other model's filter
 */
public final class ToManyFilter<S extends Filter<S, ?, ?>, T extends Filter<T, T, ?>> {

    private final S owner;
    private final Relation relation;
    private final Supplier<T> where;

    ToManyFilter(S owner, Relation relation, Supplier<T> where) {
        this.owner = owner;
        this.relation = relation;
        this.where = where;
    }

    /** There is at least one related row. */
    public S some() {
        return some(w -> w);
    }

    /** At least one related row matches. */
    public S some(UnaryOperator<T> filter) {
        return add(Quantifier.SOME, filter);
    }

    /** No related row fails; true if there is none, and a row that fails only because of a NULL does not count. */
    public S every(UnaryOperator<T> filter) {
        Condition condition = filter.apply(where.get()).toCondition();
        return owner.add(
                condition.equals(Condition.EVERYTHING)
                        ? condition
                        : new Condition.Related(relation, Quantifier.EVERY, condition));
    }

    /** There is no related row. */
    public S none() {
        return none(w -> w);
    }

    /** No related row matches; true if there is none. */
    public S none(UnaryOperator<T> filter) {
        return add(Quantifier.NONE, filter);
    }

    private S add(Quantifier quantifier, UnaryOperator<T> filter) {
        return owner.add(new Condition.Related(
                relation, quantifier, filter.apply(where.get()).toCondition()));
    }
}
