package io.prismaspring.codegen.diagram;

/** What a column is a key for; the names are the marks that diagrams show. */
enum Key {
    /** Part of the primary key. */
    PK,
    /** Part of a foreign key. */
    FK,
    /** Unique by itself. */
    UK
}
