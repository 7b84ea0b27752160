package io.prismaspring.schema.connector;

/** Something that a schema may use on some databases only. */
public enum Capability {
    /** Lists of scalars. */
    SCALAR_LISTS,
    /** Lists of enums. */
    ENUM_LISTS,
    ENUMS,
    JSON,
    DECIMAL,
    COMPOSITE_TYPES,
    IMPLICIT_MANY_TO_MANY,
    /** {@code schemas} and {@code @@schema}. */
    MULTIPLE_SCHEMAS,
    NAMED_FOREIGN_KEYS,
    NAMED_PRIMARY_KEYS,
    NAMED_DEFAULTS,
    FULLTEXT_INDEXES,
    /** {@code length:} of an indexed field. */
    INDEX_LENGTH,
    /** {@code sort:} in ids. */
    PRIMARY_KEY_SORT,
    /** {@code clustered:}. */
    CLUSTERING,
    /** {@code where:} of an index. */
    PARTIAL_INDEXES,
    /** {@code @shardKey}, which one hosted MySQL knows. */
    SHARD_KEYS,
    /** {@code autoincrement()}. */
    AUTOINCREMENT,
    /** {@code autoincrement()} on a field that is no id. */
    AUTOINCREMENT_ANYWHERE,
    /** {@code autoincrement()} on a field without index. */
    AUTOINCREMENT_WITHOUT_INDEX,
    /** {@code autoincrement()} on several fields of a model. */
    AUTOINCREMENT_REPEATED,
    /** {@code sequence()}. */
    SEQUENCES,
    /** {@code auto()}. */
    AUTO_FUNCTION
}
