package io.prismaspring.schema.model;

/** The direction of a column in an index. */
public enum SortOrder {
    ASC,
    DESC
}
