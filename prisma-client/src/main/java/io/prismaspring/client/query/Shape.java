package io.prismaspring.client.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a query apart into what decides its SQL (the parts) and what is only bound (the values). Two queries with equal
 * parts share one plan; a plan refers to values by their position here.
 */
public final class Shape {

    private Object[] parts = new Object[32];
    private int count;
    private int hash = 1;
    private final List<@Nullable Object> values = new ArrayList<>();
    private final @Nullable Map<Object, Integer> positions;
    private final boolean arrays;
    private boolean ambiguous;

    private Shape(@Nullable Map<Object, Integer> positions, boolean arrays) {
        this.positions = positions;
        this.arrays = arrays;
    }

    /** A shape for looking up a plan. */
    public static Shape forLookup() {
        return forLookup(true);
    }

    /**
     * A shape for looking up a plan.
     *
     * @param arrays whether a list of values is one value; otherwise its length is a part of the shape
     */
    public static Shape forLookup(boolean arrays) {
        return new Shape(null, arrays);
    }

    /** A shape for making a plan: it remembers which node gave which value. */
    public static Shape forCompilation(boolean arrays) {
        return new Shape(new IdentityHashMap<>(), arrays);
    }

    /** Whether a list of values is one value. */
    public boolean hasArrays() {
        return arrays;
    }

    /** Adds what decides the SQL: a constant with a cheap and stable {@code equals}. */
    public Shape part(Object part) {
        if (count == parts.length) {
            parts = Arrays.copyOf(parts, 2 * count);
        }
        parts[count++] = part;
        hash = 31 * hash + part.hashCode();
        return this;
    }

    /** Adds the first value that the node gives. */
    public Shape value(Object node, @Nullable Object value) {
        if (positions != null && positions.put(node, values.size()) != null) {
            ambiguous = true;
        }
        values.add(value);
        return this;
    }

    /** Adds the next value of the node that gave the last one. */
    public Shape further(@Nullable Object value) {
        values.add(value);
        return this;
    }

    /** The position of the first value that the node gave. */
    public int positionOf(Object node) {
        Integer position = positions == null ? null : positions.get(node);
        if (position == null) {
            throw new IllegalStateException("no value of " + node);
        }
        return position;
    }

    /**
     * Whether a plan made with this shape serves other queries of equal parts. It does not if one node gave values twice,
     * because the query contains it twice: another query may have two nodes there.
     */
    public boolean isReusable() {
        return !ambiguous;
    }

    /** The values in the order in which they were given. */
    public List<@Nullable Object> values() {
        return values;
    }

    /** The parts as a key to keep. */
    public Key key() {
        return new Key(Arrays.copyOf(parts, count), hash);
    }

    /** Equal parts have equal hashes, and so has their {@link Key}. */
    @Override
    public int hashCode() {
        return hash;
    }

    /** A shape equals the key of equal parts, so that it finds a plan without a key of its own. */
    @Override
    @SuppressWarnings("EqualsWhichDoesntCheckParameterClass") // see above
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && key.hash == hash && Arrays.equals(key.parts, 0, key.parts.length, parts, 0, count);
    }

    /** What a plan is cached by. */
    public static final class Key {
        private final Object[] parts;
        private final int hash;

        private Key(Object[] parts, int hash) {
            this.parts = parts;
            this.hash = hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.hash == hash && Arrays.equals(key.parts, parts);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
