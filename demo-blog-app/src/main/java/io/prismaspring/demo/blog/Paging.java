package io.prismaspring.demo.blog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param take how many rows at most
 * @param cursor the id of the last row that was seen; the list goes on after it
 */
record Paging(
        @Nullable @Min(1) @Max(MAX_TAKE) Integer take,
        @Nullable @StorableText String cursor) {

    static final int MAX_TAKE = 100;
    static final int DEFAULT_TAKE = 20;

    int rows() {
        return take == null ? DEFAULT_TAKE : take;
    }
}
