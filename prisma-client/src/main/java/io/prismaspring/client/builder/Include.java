package io.prismaspring.client.builder;

import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Selection;
import java.util.ArrayList;
import java.util.List;

/**
 * The relations that a read loads into its records.
 *
 * @param <S> this type, for chaining
 */
public abstract class Include<S extends Include<S>> {

    private final List<Selection.Related<?>> included = new ArrayList<>();

    protected Include() {}

    /** Loads the relation with that query on the other model. */
    @SuppressWarnings("unchecked") // S is this type by declaration
    protected final S add(Relation relation, Query<?> query) {
        included.removeIf(i -> i.relation() == relation);
        included.add(Fields.related(relation, query));
        return (S) this;
    }

    final List<Selection.Related<?>> included() {
        return included;
    }
}
