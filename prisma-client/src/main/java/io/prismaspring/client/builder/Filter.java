package io.prismaspring.client.builder;

import io.prismaspring.client.model.Aggregate;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Operator;
import io.prismaspring.client.query.UniqueKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Conditions on the rows of one model, all of which must hold.
 *
 * @param <S> this type, for chaining
 * @param <W> the model's filter, which lambdas of {@code and}, {@code or} and {@code not} receive
 * @param <M> the model's fields, for comparing columns with each other
 */
public abstract class Filter<S extends Filter<S, W, M>, W extends Filter<W, W, M>, M> {

    private final List<Condition> conditions = new ArrayList<>(2);
    private List<Column<?>> keyColumns = List.of();
    private List<Object> keyValues = List.of();
    private final Supplier<W> newWhere;
    private final M fields;
    private final @Nullable S target;
    private final @Nullable Aggregate aggregate;
    private boolean nested;

    /**
     * A filter without conditions.
     *
     * @param newWhere makes filters for the lambdas of {@code and}, {@code or} and {@code not}
     */
    protected Filter(Supplier<W> newWhere, M fields) {
        this(newWhere, fields, null, null);
    }

    /** A filter whose columns stand for an aggregate of theirs; conditions are added to the target. */
    protected Filter(Supplier<W> newWhere, M fields, @Nullable S target, @Nullable Aggregate aggregate) {
        this.newWhere = newWhere;
        this.fields = fields;
        this.target = target;
        this.aggregate = aggregate;
    }

    @SuppressWarnings("unchecked") // S is this type by declaration
    private S receiver() {
        return target == null ? (S) this : target;
    }

    private <T> Column<T> meant(Column<T> column) {
        return aggregate == null || column.aggregate() != null ? column : column.aggregated(aggregate);
    }

    S add(Condition condition) {
        receiver().conditions().add(condition);
        return receiver();
    }

    /** The conditions so far. */
    List<Condition> conditions() {
        return conditions;
    }

    /** All conditions as one. */
    public final Condition toCondition() {
        return Condition.allOf(conditions);
    }

    /** Whether no condition was added. */
    public final boolean hasNoConditions() {
        return conditions.isEmpty();
    }

    /** All of these must hold. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S and(UnaryOperator<W>... filters) {
        alternatives(filters).forEach(this::add);
        return receiver();
    }

    /**
     * At least one of these must hold. A lambda that adds no condition does not count. With nothing that counts no row
     * matches; inside another {@code and}, {@code or} or {@code not} it is as if it was not there.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S or(UnaryOperator<W>... filters) {
        List<Condition> alternatives = alternatives(filters);
        if (alternatives.isEmpty() && nested) {
            return receiver();
        }
        return add(alternatives.size() == 1 ? alternatives.get(0) : new Condition.Or(alternatives));
    }

    /** None of these may hold. Where a condition is unknown because a column is NULL, the row does not match. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S not(UnaryOperator<W>... filters) {
        alternatives(filters).forEach(c -> add(Condition.not(c)));
        return receiver();
    }

    private List<Condition> alternatives(UnaryOperator<W>[] filters) {
        List<Condition> alternatives = new ArrayList<>();
        for (UnaryOperator<W> filter : filters) {
            W alternative = newWhere.get();
            ((Filter<W, W, M>) alternative).nested = true;
            alternative = filter.apply(alternative);
            if (!alternative.hasNoConditions()) {
                alternatives.add(alternative.toCondition());
            }
        }
        return alternatives;
    }

    /** Adds the conditions only if the value is present. */
    public final <T> S when(@Nullable T value, BiFunction<? super S, ? super T, S> conditionsOfValue) {
        return value == null ? receiver() : conditionsOfValue.apply(receiver(), value);
    }

    /** Adds the conditions only if the value is present. */
    public final <T> S when(Optional<T> value, OfPresent<S, T> conditionsOfValue) {
        return conditionsOfValue.apply(receiver(), value);
    }

    /**
     * Conditions made of the value in an {@link Optional}. It extends the function of the Optional itself, because that
     * makes the compiler prefer it when a lambda is given an Optional.
     *
     * @param <S> the filter
     * @param <T> the value
     */
    @FunctionalInterface
    @SuppressWarnings("FunctionalInterfaceMethodChanged") // see above
    public interface OfPresent<S, T> extends BiFunction<S, Optional<T>, S> {

        /** Adds the conditions to the filter. */
        S add(S filter, T value);

        @Override
        default S apply(S filter, Optional<T> value) {
            return value.isPresent() ? add(filter, value.get()) : filter;
        }
    }

    /** The column has that value; null is IS NULL. */
    protected final <T> S equal(Column<T> column, @Nullable T value) {
        if (value == null) {
            column.requireValid(null);
            return add(new Condition.NullCheck(meant(column), true));
        }
        return add(new Condition.Comparison(meant(column), Operator.EQUAL, value, false));
    }

    /** The column of a unique key has that value. */
    protected final <T> S identifiedBy(Column<T> column, T value) {
        if (value == null) {
            throw new IllegalArgumentException(column + " identifies a row and must not be null");
        }
        keyColumns = with(keyColumns, column);
        keyValues = with(keyValues, value);
        return add(new Condition.Comparison(column, Operator.EQUAL, value, false));
    }

    /** A key has one column, nearly always. */
    private static <T> List<T> with(List<T> list, T last) {
        if (list.isEmpty()) {
            return List.of(last);
        }
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    /** The unique key that the filter began with. */
    public final UniqueKey toUniqueKey() {
        return new UniqueKey(keyColumns, keyValues, toCondition(), keyColumns.size() == conditions.size());
    }

    protected final StringFilter<S, M> string(Column<String> column) {
        return new StringFilter<>(receiver(), meant(column), fields);
    }

    protected final NullableStringFilter<S, M> nullableString(Column<String> column) {
        return new NullableStringFilter<>(receiver(), meant(column), fields);
    }

    protected final <T> ComparableFilter<S, T, M> comparable(Column<T> column) {
        return new ComparableFilter<>(receiver(), meant(column), fields);
    }

    protected final <T> NullableComparableFilter<S, T, M> nullableComparable(Column<T> column) {
        return new NullableComparableFilter<>(receiver(), meant(column), fields);
    }

    protected final <T> EqualityFilter<S, T, M> equality(Column<T> column) {
        return new EqualityFilter<>(receiver(), meant(column), fields);
    }

    protected final <T> NullableEqualityFilter<S, T, M> nullableEquality(Column<T> column) {
        return new NullableEqualityFilter<>(receiver(), meant(column), fields);
    }

    /** The conditions on averages of columns. */
    protected final Numbers.Kinds<
                    ComparableFilter<S, Double, M>,
                    ComparableFilter<S, Double, M>,
                    ComparableFilter<S, Double, M>,
                    ComparableFilter<S, BigDecimal, M>>
            averages() {
        return Numbers.averages(this::comparable, this::comparable);
    }

    /** The conditions on sums of columns. */
    protected final Numbers.Kinds<
                    ComparableFilter<S, Integer, M>,
                    ComparableFilter<S, Long, M>,
                    ComparableFilter<S, Double, M>,
                    ComparableFilter<S, BigDecimal, M>>
            sums() {
        return Numbers.sums(this::comparable, this::comparable, this::comparable, this::comparable);
    }

    /** The conditions on the number of rows where the column is not NULL. */
    protected final ComparableFilter<S, Long, M> countOf(Column<?> column) {
        return comparable(column.aggregated(Aggregate.COUNT, ColumnType.LONG));
    }

    protected final JsonFilter<S> json(Column<JsonNode> column) {
        return new JsonFilter<>(receiver(), column, List.of());
    }

    protected final NullableJsonFilter<S> nullableJson(Column<JsonNode> column) {
        return new NullableJsonFilter<>(receiver(), column);
    }

    protected final <T> ListFilter<S, T> list(Column<List<T>> column) {
        return new ListFilter<>(receiver(), column);
    }

    /** The column has these values in this order. */
    protected final <T> S equalList(Column<List<T>> column, List<T> values) {
        return list(column).eq(values);
    }

    protected final <T extends Filter<T, T, ?>> ToManyFilter<S, T> toMany(Relation relation, Supplier<T> where) {
        return new ToManyFilter<>(receiver(), relation, where);
    }

    protected final <T extends Filter<T, T, ?>> ToOneFilter<S, T> toOne(Relation relation, Supplier<T> where) {
        return new ToOneFilter<>(receiver(), relation, where);
    }

    /** The related row matches; a lambda that adds no condition restricts nothing. */
    protected final <T extends Filter<T, T, ?>> S toOne(Relation relation, Supplier<T> where, UnaryOperator<T> filter) {
        T conditions = filter.apply(where.get());
        return conditions.hasNoConditions()
                ? receiver()
                : add(new Condition.Related(relation, Condition.Quantifier.SOME, conditions.toCondition()));
    }

    protected final <T extends Filter<T, T, ?>> OptionalToOneFilter<S, T> optionalToOne(
            Relation relation, Supplier<T> where) {
        return new OptionalToOneFilter<>(receiver(), relation, where);
    }
}
