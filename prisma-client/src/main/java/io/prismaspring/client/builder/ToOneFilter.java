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
        return owner.add(
                Condition.isEverything(condition)
                        ? new Condition.Related(relation, Quantifier.NONE, condition)
                        : Condition.not(new Condition.Related(relation, Quantifier.SOME, condition)));
    }

    /** The relation leads somewhere, or nowhere. What a foreign key refers to is not looked for. */
    final S nullCheck(boolean expectNull) {
        if (!relation.isForward()) {
            return add(expectNull ? Quantifier.NONE : Quantifier.SOME, w -> w);
        }
        List<Condition> checks = relation.localColumns().stream()
                .<Condition>map(column -> new Condition.NullCheck(column, expectNull))
                .toList();
        return owner.add(expectNull && checks.size() > 1 ? new Condition.Or(checks) : Condition.allOf(checks));
    }

    final S add(Quantifier quantifier, UnaryOperator<T> filter) {
        return owner.add(new Condition.Related(
                relation, quantifier, filter.apply(where.get()).toCondition()));
    }
}
