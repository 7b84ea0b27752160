package io.prismaspring.client.builder;

import org.jspecify.annotations.Nullable;

/** Options of {@code updateMany} and {@code deleteMany}. */
public final class ManyOptions {

    private @Nullable Integer limit;

    public ManyOptions() {}

    /**
     * At most that many rows; which ones is up to the database.
     *
     * @throws IllegalArgumentException if negative
     */
    public ManyOptions limit(int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("limit must be 0 or more, but is " + rows);
        }
        limit = rows;
        return this;
    }

    /** How many rows at most; null for all. */
    public @Nullable Integer limit() {
        return limit;
    }
}
