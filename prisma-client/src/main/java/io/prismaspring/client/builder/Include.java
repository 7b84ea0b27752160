package io.prismaspring.client.builder;

import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Expression.RelationCount;
import io.prismaspring.client.query.Selection;
import java.util.ArrayList;
import java.util.List;

/**
 * The relations that a read loads into its records or counts for them.
 *
 * @param <S> this type, for chaining
 */
public abstract class Include<S extends Include<S>> {

    private final List<Selection.Related<?>> included = new ArrayList<>();
    private final List<RelationCount> counts = new ArrayList<>();

    protected Include() {}

    @SuppressWarnings("unchecked") // S is this type by declaration
    private S self() {
        return (S) this;
    }

    /** Loads the relation with that query on the other model. */
    protected final S add(Relation relation, Query<?> query) {
        included.removeIf(i -> i.relation() == relation);
        included.add(Fields.related(relation, query));
        return self();
    }

    /** Counts the relations that the other one names. */
    protected final S addCounts(S counted) {
        counts.addAll(((Include<S>) counted).toCounts());
        return self();
    }

    final List<Selection.Related<?>> included() {
        return included;
    }

    final List<RelationCount> counts() {
        return counts;
    }

    /** The relations as counts of their rows; only a condition may have been asked of them. */
    final List<RelationCount> toCounts() {
        List<RelationCount> result = new ArrayList<>();
        for (Selection.Related<?> related : included) {
            boolean plain = related.read().orderBy().isEmpty()
                    && related.read().take() == null
                    && related.read().skip() == 0
                    && related.read().cursor() == null
                    && related.read().distinct().isEmpty()
                    && related.read().selection() instanceof Selection.WholeRecord<?> record
                    && record.includes().isEmpty();
            if (!related.relation().isToMany() || !plain) {
                throw new IllegalArgumentException(
                        related.relation()
                                + " cannot be counted like this: only a to-many relation can, with a condition and nothing else");
            }
            result.add(new RelationCount(related.relation(), related.read().where()));
        }
        return result;
    }
}
