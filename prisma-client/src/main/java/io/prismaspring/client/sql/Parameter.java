package io.prismaspring.client.sql;

import io.prismaspring.client.model.ColumnType;

/**
 * One {@code ?} of a statement.
 *
 * @param position which of the query's values is bound, or which of the parents' key columns
 * @param type how it is bound
 * @param form what is made of it first
 */
public record Parameter(int position, ColumnType<?> type, Form form) {

    /** What is made of a value before it is bound. */
    public enum Form {
        /** The value as the column keeps it: without the digits of a second that the column does not have. */
        VALUE,
        /** A list of values as the column keeps them, as one SQL array. */
        ARRAY,
        /** A list of strings in lower case, as one SQL array. */
        LOWER_CASE_ARRAY,
        /** {@code %value%} with the wildcards in it escaped. */
        CONTAINS,
        /** {@code value%} with the wildcards in it escaped. */
        STARTS_WITH,
        /** {@code %value} with the wildcards in it escaped. */
        ENDS_WITH,
        /** One column of the keys of all parents, as one SQL array. */
        PARENT_KEYS,
        /** One value of the keys of all parents, counted row by row; the last key again where there are not so many. */
        PARENT_KEY,
        /** A list of values as one JSON array. */
        JSON_LIST,
        /** A path of keys as JSON functions take it: {@code $."a"[1]}. */
        JSON_PATH,
        /** The sum of this value and the next one: the last row of a page. */
        SUM_WITH_NEXT
    }
}
