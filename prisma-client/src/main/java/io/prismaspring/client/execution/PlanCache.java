package io.prismaspring.client.execution;

import io.prismaspring.client.query.Shape;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Plans by shape. Bounded: an application has few shapes, and one that makes shapes without end gets an empty cache now
 * and then instead of a full heap. Safe for use by many threads.
 */
final class PlanCache {

    private static final int MAXIMUM = 10_000;

    private final ConcurrentHashMap<Shape.Key, Object> plans = new ConcurrentHashMap<>();

    /** The plan of the shape, made if it is not there. */
    @SuppressWarnings("unchecked") // a key's first part says what kind of plan belongs to it
    <P> P get(Shape.Key key, Supplier<P> maker) {
        Object plan = plans.get(key);
        if (plan == null) {
            plan = maker.get();
            if (plans.size() >= MAXIMUM) {
                plans.clear();
            }
            plans.put(key, plan);
        }
        return (P) plan;
    }
}
