package io.prismaspring.client.model;

/** What becomes of rows that refer to a row that is deleted, or to a key that changes. */
public enum ReferentialAction {
    /** The row must stay as it is. */
    RESTRICT,
    /** They are deleted, or refer to the changed key. */
    CASCADE,
    /** They refer to nothing any more. */
    SET_NULL
}
