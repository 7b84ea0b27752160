package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Condition.ListTest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on a column that holds a list. A column that is NULL in the database satisfies none of them.
 *
 * @param <S> the filter that this belongs to
 * @param <T> the elements' Java type
 */
public final class ListFilter<S extends Filter<S, ?, ?>, T> {

    private final S owner;
    private final Column<List<T>> column;

    ListFilter(S owner, Column<List<T>> column) {
        this.owner = owner;
        this.column = column;
    }

    /** The same values in the same order. */
    public S eq(Collection<? extends T> values) {
        return add(ListTest.EQUAL, values);
    }

    /** The value is in the list. */
    public S has(T value) {
        return add(ListTest.HAS_EVERY, Arrays.asList(value));
    }

    /** All values are in the list; with no values every list matches. */
    public S hasEvery(Collection<? extends T> values) {
        return add(ListTest.HAS_EVERY, values);
    }

    /** All values are in the list; with no values every list matches. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S hasEvery(T... values) {
        return hasEvery(Arrays.asList(values));
    }

    /** At least one of the values is in the list; with no values no list matches. */
    public S hasSome(Collection<? extends T> values) {
        return add(ListTest.HAS_SOME, values);
    }

    /** At least one of the values is in the list; with no values no list matches. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S hasSome(T... values) {
        return hasSome(Arrays.asList(values));
    }

    /** The list has no values, or has some. */
    public S isEmpty(boolean empty) {
        return owner.add(new Condition.ListEmptiness(column, empty));
    }

    /** The list has no values. */
    public S isEmpty() {
        return isEmpty(true);
    }

    private S add(ListTest test, Collection<? extends T> values) {
        return owner.add(new Condition.ListComparison(column, test, elements(column, values)));
    }

    static <T> List<T> elements(Column<List<T>> column, Collection<? extends T> values) {
        for (@Nullable Object value : values) {
            if (value == null) {
                throw new IllegalArgumentException(column + ": an element of a list must not be null");
            }
        }
        return List.copyOf(values);
    }
}
