package io.prismaspring.client.model;

/** What makes one value of a column's values in many rows. */
public enum Aggregate {
    /** The number of rows where the column is not NULL, or of all rows. */
    COUNT,
    AVG,
    SUM,
    MIN,
    MAX
}
