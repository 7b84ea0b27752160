package io.prismaspring.migrate.database;

/** What a database has, as far as it changes the picture of a schema or the steps between two pictures. */
enum Feature {
    /** Schemas as namespaces of tables. */
    SCHEMAS,
    /** {@code public} is there without being created. */
    PUBLIC_SCHEMA,
    /** Extensions that a migration adds. */
    EXTENSIONS,
    /** Columns that hold lists. */
    LISTS,
    /** An enum is a type of the database. */
    ENUM_TYPES,
    /** An enum type loses or moves values only when another one takes its place. */
    ENUM_SWAPS,
    /** An enum's values stand in the type of each column. */
    ENUM_COLUMNS,
    /** An enum is text with a check. */
    ENUM_CHECKS,
    /** A primary key's constraint has a name of its own. */
    NAMED_PRIMARY_KEYS,
    /** A many-to-many table has a primary key, where Prisma has but a unique index elsewhere. */
    KEYED_JOIN_TABLES,
    /** An index may cover a part of the rows. */
    PARTIAL_INDEXES,
    /** An index may cover the first characters of a column. */
    INDEX_PREFIXES,
    /** A unique key's columns have a direction. */
    SORTED_UNIQUE_KEYS,
    /** An index's columns have operator classes. */
    OPERATOR_CLASSES,
    /** A changed table is made anew, with a copy of its rows in which NULL becomes the default of a required column. */
    REPLACES_TABLES,
    /** The name of a key or an index is not free as long as another table has it. */
    SHARED_CONSTRAINT_NAMES,
    /** Names of tables that differ in case only are one name. */
    FOLDED_TABLE_NAMES,
    /** Indexes go silently with any of their columns. */
    DROPS_INDEXES_WITH_COLUMNS,
    /** A foreign key keeps the index that begins with its columns from being dropped. */
    FOREIGN_KEYS_HOLD_INDEXES,
    /** A foreign key keeps its columns on both sides from becoming required or numbered. */
    FOREIGN_KEYS_HOLD_COLUMNS,
    /** A foreign key takes another name without being dropped. */
    RENAMES_FOREIGN_KEYS,
    /** A new required column without default holds 0, an empty text or the like in the rows that are there. */
    FILLS_NEW_COLUMNS
}
