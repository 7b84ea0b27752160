package io.prismaspring.client.builder;

import io.prismaspring.client.model.Aggregate;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * A model's columns of numbers as averages or sums: something to select, to order by or to filter by.
 *
 * @param <I> what a column of Int becomes
 * @param <L> what a column of BigInt becomes
 * @param <D> what a column of Float becomes
 * @param <B> what a column of Decimal becomes
 */
public abstract class Numbers<I, L, D, B> {

    private final Kinds<I, L, D, B> kinds;

    protected Numbers(Kinds<I, L, D, B> kinds) {
        this.kinds = kinds;
    }

    /** What becomes of a column, by its type. */
    public record Kinds<I, L, D, B>(
            Function<Column<Integer>, I> ofInt,
            Function<Column<Long>, L> ofLong,
            Function<Column<Double>, D> ofDouble,
            Function<Column<BigDecimal>, B> ofDecimal) {}

    protected final I ofInt(Column<Integer> column) {
        return kinds.ofInt.apply(column);
    }

    protected final L ofLong(Column<Long> column) {
        return kinds.ofLong.apply(column);
    }

    protected final D ofDouble(Column<Double> column) {
        return kinds.ofDouble.apply(column);
    }

    protected final B ofDecimal(Column<BigDecimal> column) {
        return kinds.ofDecimal.apply(column);
    }

    /** Averages: a Decimal's is a decimal, all others' are floating-point numbers. */
    static <D, B> Kinds<D, D, D, B> averages(
            Function<Column<Double>, D> ofDouble, Function<Column<BigDecimal>, B> ofDecimal) {
        return new Kinds<>(
                c -> ofDouble.apply(c.aggregated(Aggregate.AVG, ColumnType.DOUBLE)),
                c -> ofDouble.apply(c.aggregated(Aggregate.AVG, ColumnType.DOUBLE)),
                c -> ofDouble.apply(c.aggregated(Aggregate.AVG, ColumnType.DOUBLE)),
                c -> ofDecimal.apply(c.aggregated(Aggregate.AVG)));
    }

    /** Sums, of the columns' own types. */
    static <I, L, D, B> Kinds<I, L, D, B> sums(
            Function<Column<Integer>, I> ofInt,
            Function<Column<Long>, L> ofLong,
            Function<Column<Double>, D> ofDouble,
            Function<Column<BigDecimal>, B> ofDecimal) {
        return new Kinds<>(
                c -> ofInt.apply(c.aggregated(Aggregate.SUM)),
                c -> ofLong.apply(c.aggregated(Aggregate.SUM)),
                c -> ofDouble.apply(c.aggregated(Aggregate.SUM)),
                c -> ofDecimal.apply(c.aggregated(Aggregate.SUM)));
    }
}
