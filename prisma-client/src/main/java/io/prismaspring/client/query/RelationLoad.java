package io.prismaspring.client.query;

/** How related rows are read. Without one to-one relations are joined, and others have statements of their own. */
public enum RelationLoad {

    /**
     * To-one relations in the statement of the rows that they belong to. To-many relations, and to-one relations of which a
     * condition is asked, have a statement of their own nevertheless.
     */
    JOIN,

    /** Each relation in a statement of its own, with the keys of all rows that it belongs to. */
    QUERY
}
