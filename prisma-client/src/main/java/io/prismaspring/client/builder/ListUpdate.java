package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.write.Assignment;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What can be done to a list without reading it first.
 *
 * @param <S> the update that this belongs to
 * @param <T> the elements' Java type
 */
public final class ListUpdate<S extends UpdateBuilder<S>, T> {

    private final S owner;
    private final Column<List<T>> column;

    ListUpdate(S owner, Column<List<T>> column) {
        this.owner = owner;
        this.column = column;
    }

    /** Replaces the list. */
    public S set(Collection<? extends T> values) {
        return owner.assign(column, Assignment.Operation.SET, ListFilter.elements(column, values));
    }

    /** Replaces the list. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S set(T... values) {
        return set(Arrays.asList(values));
    }

    /** Adds values at the end. */
    public S push(Collection<? extends T> values) {
        return owner.assign(column, Assignment.Operation.PUSH, ListFilter.elements(column, values));
    }

    /** Adds values at the end. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S push(T... values) {
        return push(Arrays.asList(values));
    }
}
