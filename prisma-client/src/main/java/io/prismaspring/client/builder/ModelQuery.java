package io.prismaspring.client.builder;

import io.prismaspring.client.model.Model;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A read of one model's rows in the making, which may begin at the row of a key.
 *
 * @param <R> the Java type of one result
 * @param <Q> this type, for chaining
 * @param <W> the model's filter
 * @param <O> the model's ordering
 * @param <U> the model's unique keys
 * @param <K> one of its unique keys
 * @param <I> the model's includes
 * @param <M> the model's fields
 */
public abstract class ModelQuery<
                R,
                Q extends ModelQuery<R, Q, W, O, U, K, I, M>,
                W extends Filter<W, W, ?>,
                O extends OrderBy<O>,
                U,
                K extends Filter<K, W, ?>,
                I extends Include<I>,
                M extends Fields>
        extends RowQuery<R, Q, W, O, I, M> {

    private final U unique;

    protected ModelQuery(
            Model<?> model, Supplier<W> newWhere, Supplier<O> newOrderBy, U unique, Supplier<I> newInclude, M fields) {
        super(model, newWhere, newOrderBy, newInclude, fields);
        this.unique = unique;
    }

    /**
     * Begins at that row, itself included ({@code skip(1)} leaves it out). The row need not match the condition; if it
     * does not exist, there is no result.
     */
    public final Q cursor(Function<? super U, K> key) {
        return startAt(key.apply(unique).toUniqueKey());
    }
}
