package io.prismaspring.client.builder;

import io.prismaspring.client.model.Aggregate;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Expression.RelationCount;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Selection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a projection of a model's rows can select. {@code fields(…).as(constructor)} puts one to sixteen parts together.
 */
public abstract class Fields {

    private final @Nullable Aggregate aggregate;

    protected Fields() {
        this(null);
    }

    /** Fields that stand for an aggregate of theirs. */
    protected Fields(@Nullable Aggregate aggregate) {
        this.aggregate = aggregate;
    }

    /** The column, or the aggregate of it that these fields stand for. */
    protected final <T> Column<T> of(Column<T> column) {
        return aggregate == null ? column : column.aggregated(aggregate);
    }

    /** The averages of columns, to select. */
    protected final Numbers.Kinds<Selection<Double>, Selection<Double>, Selection<Double>, Selection<BigDecimal>>
            averages() {
        return Numbers.averages(c -> c, c -> c);
    }

    /** The sums of columns, to select. */
    protected final Numbers.Kinds<Selection<Integer>, Selection<Long>, Selection<Double>, Selection<BigDecimal>>
            sums() {
        return Numbers.sums(c -> c, c -> c, c -> c, c -> c);
    }

    /** The number of rows where the column is not NULL. */
    protected final Selection<Long> countOf(Column<?> column) {
        return column.aggregated(Aggregate.COUNT, ColumnType.LONG);
    }

    /** The number of rows of the only relation that is named. */
    protected final Selection<Long> countOf(Include<?> relation) {
        List<RelationCount> counts = relation.toCounts();
        if (counts.size() != 1) {
            throw new IllegalArgumentException(
                    "count counts the rows of one relation, but " + counts.size() + " are named");
        }
        return counts.get(0);
    }

    /** The rows that a to-many relation leads to, as the query selects them. */
    protected final <T> Selection<List<T>> many(Relation relation, Query<T> query) {
        return related(relation, query);
    }

    /** The row that a required to-one relation leads to, as the query selects it. */
    protected final <T> Selection<T> one(Relation relation, Query<T> query) {
        return related(relation, query);
    }

    /** The row that an optional to-one relation leads to, as the query selects it. */
    protected final <T> Selection<Optional<T>> optional(Relation relation, Query<T> query) {
        return related(relation, query);
    }

    static <T> Selection.Related<T> related(Relation relation, Query<?> query) {
        Read<?> read = query.read();
        Model<?> target = relation.target();
        if (!relation.isToMany() && (read.take() != null || read.skip() > 0 || read.cursor() != null)) {
            throw new IllegalArgumentException(
                    relation + " leads to at most one " + target + ": take, skip and cursor do not apply");
        }
        if (relation.arity() == Relation.Arity.REQUIRED && query.isRestricted()) {
            throw new IllegalArgumentException(relation + " is required: its " + target + " cannot be filtered away");
        }
        if (read.lock() != null) {
            throw new IllegalArgumentException(
                    relation + ": an include cannot lock rows; read them by a query of their own,"
                            + " with forUpdate() or forShare()");
        }
        return new Selection.Related<>(relation, read);
    }

    public final <A> Selected.Of1<A> fields(Selection<A> a) {
        return new Selected.Of1<>(List.of(a));
    }

    public final <A, B> Selected.Of2<A, B> fields(Selection<A> a, Selection<B> b) {
        return new Selected.Of2<>(List.of(a, b));
    }

    public final <A, B, C> Selected.Of3<A, B, C> fields(Selection<A> a, Selection<B> b, Selection<C> c) {
        return new Selected.Of3<>(List.of(a, b, c));
    }

    public final <A, B, C, D> Selected.Of4<A, B, C, D> fields(
            Selection<A> a, Selection<B> b, Selection<C> c, Selection<D> d) {
        return new Selected.Of4<>(List.of(a, b, c, d));
    }

    public final <A, B, C, D, E> Selected.Of5<A, B, C, D, E> fields(
            Selection<A> a, Selection<B> b, Selection<C> c, Selection<D> d, Selection<E> e) {
        return new Selected.Of5<>(List.of(a, b, c, d, e));
    }

    public final <A, B, C, D, E, F> Selected.Of6<A, B, C, D, E, F> fields(
            Selection<A> a, Selection<B> b, Selection<C> c, Selection<D> d, Selection<E> e, Selection<F> f) {
        return new Selected.Of6<>(List.of(a, b, c, d, e, f));
    }

    public final <A, B, C, D, E, F, G> Selected.Of7<A, B, C, D, E, F, G> fields(
            Selection<A> a,
            Selection<B> b,
            Selection<C> c,
            Selection<D> d,
            Selection<E> e,
            Selection<F> f,
            Selection<G> g) {
        return new Selected.Of7<>(List.of(a, b, c, d, e, f, g));
    }

    public final <A, B, C, D, E, F, G, H> Selected.Of8<A, B, C, D, E, F, G, H> fields(
            Selection<A> a,
            Selection<B> b,
            Selection<C> c,
            Selection<D> d,
            Selection<E> e,
            Selection<F> f,
            Selection<G> g,
            Selection<H> h) {
        return new Selected.Of8<>(List.of(a, b, c, d, e, f, g, h));
    }

    public final <A, B, C, D, E, F, G, H, I> Selected.Of9<A, B, C, D, E, F, G, H, I> fields(
            Selection<A> a,
            Selection<B> b,
            Selection<C> c,
            Selection<D> d,
            Selection<E> e,
            Selection<F> f,
            Selection<G> g,
            Selection<H> h,
            Selection<I> i) {
        return new Selected.Of9<>(List.of(a, b, c, d, e, f, g, h, i));
    }

    public final <A, B, C, D, E, F, G, H, I, J> Selected.Of10<A, B, C, D, E, F, G, H, I, J> fields(
            Selection<A> a,
            Selection<B> b,
            Selection<C> c,
            Selection<D> d,
            Selection<E> e,
            Selection<F> f,
            Selection<G> g,
            Selection<H> h,
            Selection<I> i,
            Selection<J> j) {
        return new Selected.Of10<>(List.of(a, b, c, d, e, f, g, h, i, j));
    }

    public final <A, B, C, D, E, F, G, H, I, J, K> Selected.Of11<A, B, C, D, E, F, G, H, I, J, K> fields(
            Selection<A> a,
            Selection<B> b,
            Selection<C> c,
            Selection<D> d,
            Selection<E> e,
            Selection<F> f,
            Selection<G> g,
            Selection<H> h,
            Selection<I> i,
            Selection<J> j,
            Selection<K> k) {
        return new Selected.Of11<>(List.of(a, b, c, d, e, f, g, h, i, j, k));
    }

    public final <A, B, C, D, E, F, G, H, I, J, K, L> Selected.Of12<A, B, C, D, E, F, G, H, I, J, K, L> fields(
            Selection<A> a,
            Selection<B> b,
            Selection<C> c,
            Selection<D> d,
            Selection<E> e,
            Selection<F> f,
            Selection<G> g,
            Selection<H> h,
            Selection<I> i,
            Selection<J> j,
            Selection<K> k,
            Selection<L> l) {
        return new Selected.Of12<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l));
    }

    public final <A, B, C, D, E, F, G, H, I, J, K, L, M> Selected.Of13<A, B, C, D, E, F, G, H, I, J, K, L, M> fields(
            Selection<A> a,
            Selection<B> b,
            Selection<C> c,
            Selection<D> d,
            Selection<E> e,
            Selection<F> f,
            Selection<G> g,
            Selection<H> h,
            Selection<I> i,
            Selection<J> j,
            Selection<K> k,
            Selection<L> l,
            Selection<M> m) {
        return new Selected.Of13<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m));
    }

    public final <A, B, C, D, E, F, G, H, I, J, K, L, M, N>
            Selected.Of14<A, B, C, D, E, F, G, H, I, J, K, L, M, N> fields(
                    Selection<A> a,
                    Selection<B> b,
                    Selection<C> c,
                    Selection<D> d,
                    Selection<E> e,
                    Selection<F> f,
                    Selection<G> g,
                    Selection<H> h,
                    Selection<I> i,
                    Selection<J> j,
                    Selection<K> k,
                    Selection<L> l,
                    Selection<M> m,
                    Selection<N> n) {
        return new Selected.Of14<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n));
    }

    public final <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O>
            Selected.Of15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O> fields(
                    Selection<A> a,
                    Selection<B> b,
                    Selection<C> c,
                    Selection<D> d,
                    Selection<E> e,
                    Selection<F> f,
                    Selection<G> g,
                    Selection<H> h,
                    Selection<I> i,
                    Selection<J> j,
                    Selection<K> k,
                    Selection<L> l,
                    Selection<M> m,
                    Selection<N> n,
                    Selection<O> o) {
        return new Selected.Of15<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o));
    }

    public final <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P>
            Selected.Of16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P> fields(
                    Selection<A> a,
                    Selection<B> b,
                    Selection<C> c,
                    Selection<D> d,
                    Selection<E> e,
                    Selection<F> f,
                    Selection<G> g,
                    Selection<H> h,
                    Selection<I> i,
                    Selection<J> j,
                    Selection<K> k,
                    Selection<L> l,
                    Selection<M> m,
                    Selection<N> n,
                    Selection<O> o,
                    Selection<P> p) {
        return new Selected.Of16<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p));
    }
}
