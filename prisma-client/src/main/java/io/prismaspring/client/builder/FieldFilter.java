package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on one column; each returns to the filter that it belongs to.
 *
 * @param <S> that filter
 * @param <T> the column's Java type
 * @param <M> the model's fields
 * @param <X> this type, which the lambda of {@code not} receives
 */
public abstract class FieldFilter<S extends Filter<S, ?, M>, T, M, X extends FieldFilter<S, T, M, X>> {

    private final S owner;
    private final Column<T> column;
    private final M fields;

    /** The first condition of the negation that is being made; what comes before must not become part of it. */
    private int negatedFrom;

    FieldFilter(S owner, Column<T> column, M fields) {
        this.owner = owner;
        this.column = column;
        this.fields = fields;
    }

    /** Equal to the value. */
    public final S eq(T value) {
        return compare(Operator.EQUAL, value);
    }

    /** Equal to another column of the row. */
    public final S eq(Function<? super M, Column<T>> other) {
        return compare(Operator.EQUAL, other);
    }

    /** Another value than this; NULL is no value. */
    public final S ne(T value) {
        return compare(Operator.NOT_EQUAL, value);
    }

    /** Another value than that of another column of the row. */
    public final S ne(Function<? super M, Column<T>> other) {
        return compare(Operator.NOT_EQUAL, other);
    }

    /** Another value than this; NULL is no value. */
    public final S not(T value) {
        return ne(value);
    }

    /** None of the test's conditions holds: {@code w.title().not(t -> t.contains("x"))}; NULL does not match. */
    @SuppressWarnings("unchecked") // X is this type by declaration
    public final S not(Function<? super X, S> test) {
        List<Condition> conditions = owner.conditions();
        int before = conditions.size();
        negatedFrom = before;
        S tested = test.apply((X) this);
        negatedFrom = 0;
        for (int i = before; i < conditions.size(); i++) {
            conditions.set(i, new Condition.Not(conditions.get(i)));
        }
        return tested;
    }

    /** One of the values; with no values no row matches. */
    public final S in(Collection<? extends T> values) {
        return owner.add(new Condition.Membership(column, copy(values), false, ignoresCase()));
    }

    /** One of the values; with no values no row matches. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S in(T... values) {
        return in(Arrays.asList(values));
    }

    /** None of the values; with no values there is no restriction. */
    public final S notIn(Collection<? extends T> values) {
        return owner.add(new Condition.Membership(column, copy(values), true, ignoresCase()));
    }

    /** None of the values; with no values there is no restriction. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S notIn(T... values) {
        return notIn(Arrays.asList(values));
    }

    private List<T> copy(Collection<? extends T> values) {
        requireValue(values);
        values.forEach(this::requireValue);
        return List.copyOf(values);
    }

    /** Whether comparisons fold case. */
    boolean ignoresCase() {
        return false;
    }

    final S compare(Operator operator, T value) {
        requireValue(value);
        return owner.add(new Condition.Comparison(column, operator, value, ignoresCase()));
    }

    final S compare(Operator operator, Function<? super M, Column<T>> other) {
        Column<T> right = other.apply(fields);
        if (right.aggregate() != null && column.aggregate() == null) {
            throw new IllegalArgumentException(
                    column + " cannot be compared with " + right + ", which many rows share");
        }
        return owner.add(new Condition.ColumnComparison(column, operator, right, ignoresCase()));
    }

    final S fullText(String query) {
        requireValue(query);
        List<Condition> conditions = owner.conditions();
        int last = conditions.size() - 1;
        if (last >= negatedFrom
                && conditions.get(last) instanceof Condition.FullText before
                && before.search().equals(query)) {
            List<Column<?>> columns = new ArrayList<>(before.columns());
            columns.add(column);
            conditions.set(last, new Condition.FullText(columns, query));
            return owner;
        }
        return owner.add(new Condition.FullText(List.of(column), query));
    }

    final S nullCheck(boolean expectNull) {
        return owner.add(new Condition.NullCheck(column, expectNull));
    }

    private void requireValue(@Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(column + ": a value to compare with must not be null");
        }
    }
}
