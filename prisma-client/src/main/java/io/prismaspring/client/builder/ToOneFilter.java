package io.prismaspring.client.builder;

import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Condition.Quantifier;
import java.util.List;
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

    /** The related row fails, or there is none; a row for which it is unknown because of a NULL does not fail. */
    public final S isNot(UnaryOperator<T> filter) {
        Condition condition = filter.apply(where.get()).toCondition();
        Condition none = new Condition.Related(relation, Quantifier.NONE, Condition.EVERYTHING);
        if (Condition.isEverything(condition)) {
            return owner.add(none);
        }
        Condition fails = new Condition.Related(relation, Quantifier.SOME, new Condition.Not(condition));
        return owner.add(relation.arity() == Relation.Arity.REQUIRED ? fails : new Condition.Or(List.of(none, fails)));
    }

    final S add(Quantifier quantifier, UnaryOperator<T> filter) {
        return owner.add(new Condition.Related(
                relation, quantifier, filter.apply(where.get()).toCondition()));
    }
}
