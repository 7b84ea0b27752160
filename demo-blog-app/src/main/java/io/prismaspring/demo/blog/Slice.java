package io.prismaspring.demo.blog;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the cursor of the following slice; null if this is the last one
 */
record Slice<T>(List<T> items, @Nullable String next) {

    /**
     * A slice of at most that many of the rows.
     *
     * @param found one row more than wanted if there are more
     */
    static <T> Slice<T> of(List<T> found, int rows, Function<T, String> id) {
        return found.size() <= rows
                ? new Slice<>(found, null)
                : new Slice<>(found.subList(0, rows), id.apply(found.get(rows - 1)));
    }
}
