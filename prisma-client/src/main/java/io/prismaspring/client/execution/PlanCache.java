package io.prismaspring.client.execution;

import io.prismaspring.client.query.Shape;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Plans by shape. Bounded: an application has few shapes, and one that makes shapes without end gets an empty cache now
 * and then instead of a full heap. Safe for use by many threads.
 */
final class PlanCache {

    private static final int MAXIMUM = 10_000;

    private final ConcurrentHashMap<Shape.Key, Object> plans = new ConcurrentHashMap<>();
    private final LongAdder compiled = new LongAdder();
    private final boolean arrays;

    /**
     * An empty cache.
     *
     * @param arrays whether a statement takes a list of values as one parameter
     */
    PlanCache(boolean arrays) {
        this.arrays = arrays;
    }

    /** A plan with the values of the query that it was looked up for. */
    record Planned<P>(P plan, List<@Nullable Object> values) {}

    /**
     * The plan of a query.
     *
     * @param describe adds the query's parts and values to a shape
     * @param compile makes the plan with a shape that knows the positions of the values
     */
    <P> Planned<P> get(Consumer<Shape> describe, Function<Shape, P> compile) {
        Shape shape = Shape.forLookup(arrays);
        describe.accept(shape);
        P plan = cached(shape);
        if (plan == null) {
            Shape positions = Shape.forCompilation(arrays);
            describe.accept(positions);
            plan = compile.apply(positions);
            compiled.increment();
            if (positions.isReusable()) {
                put(shape.key(), plan);
            }
        }
        return new Planned<>(plan, shape.values());
    }

    /** The plan of a key that says everything, made if it is not there. */
    <P> P get(Shape.Key key, Supplier<P> maker) {
        P plan = cached(key);
        if (plan == null) {
            plan = maker.get();
            compiled.increment();
            put(key, plan);
        }
        return plan;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // a key's first part says what kind of plan belongs to it
    private <P> @Nullable P cached(Object key) {
        return (P) plans.get(key);
    }

    int size() {
        return plans.size();
    }

    /** How many plans were made so far. */
    long compiled() {
        return compiled.sum();
    }

    private void put(Shape.Key key, Object plan) {
        if (plans.size() >= MAXIMUM) {
            plans.clear();
        }
        plans.put(key, plan);
    }
}
