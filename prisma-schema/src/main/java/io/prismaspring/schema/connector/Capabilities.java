package io.prismaspring.schema.connector;

import static io.prismaspring.schema.connector.Capability.*;
import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which database can do what. */
final class Capabilities {

    private static final Map<Connector, Set<Capability>> TABLE = Map.ofEntries(
            entry(
                    Connector.POSTGRESQL,
                    EnumSet.of(
                            SCALAR_LISTS,
                            ENUM_LISTS,
                            ENUMS,
                            JSON,
                            DECIMAL,
                            IMPLICIT_MANY_TO_MANY,
                            MULTIPLE_SCHEMAS,
                            NAMED_FOREIGN_KEYS,
                            NAMED_PRIMARY_KEYS,
                            PARTIAL_INDEXES,
                            AUTOINCREMENT,
                            AUTOINCREMENT_ANYWHERE,
                            AUTOINCREMENT_WITHOUT_INDEX,
                            AUTOINCREMENT_REPEATED)),
            entry(
                    Connector.COCKROACHDB,
                    EnumSet.of(
                            SCALAR_LISTS,
                            ENUM_LISTS,
                            ENUMS,
                            JSON,
                            DECIMAL,
                            IMPLICIT_MANY_TO_MANY,
                            MULTIPLE_SCHEMAS,
                            NAMED_FOREIGN_KEYS,
                            NAMED_PRIMARY_KEYS,
                            PARTIAL_INDEXES,
                            AUTOINCREMENT,
                            AUTOINCREMENT_ANYWHERE,
                            AUTOINCREMENT_WITHOUT_INDEX,
                            AUTOINCREMENT_REPEATED,
                            SEQUENCES)),
            entry(
                    Connector.MYSQL,
                    EnumSet.of(
                            ENUMS,
                            JSON,
                            DECIMAL,
                            IMPLICIT_MANY_TO_MANY,
                            NAMED_FOREIGN_KEYS,
                            FULLTEXT_INDEXES,
                            INDEX_LENGTH,
                            SHARD_KEYS,
                            AUTOINCREMENT,
                            AUTOINCREMENT_ANYWHERE)),
            entry(
                    Connector.SQLITE,
                    EnumSet.of(ENUMS, JSON, DECIMAL, IMPLICIT_MANY_TO_MANY, PARTIAL_INDEXES, AUTOINCREMENT)),
            entry(
                    Connector.SQLSERVER,
                    EnumSet.of(
                            DECIMAL,
                            IMPLICIT_MANY_TO_MANY,
                            MULTIPLE_SCHEMAS,
                            NAMED_FOREIGN_KEYS,
                            NAMED_PRIMARY_KEYS,
                            NAMED_DEFAULTS,
                            PRIMARY_KEY_SORT,
                            CLUSTERING,
                            PARTIAL_INDEXES,
                            AUTOINCREMENT,
                            AUTOINCREMENT_ANYWHERE,
                            AUTOINCREMENT_WITHOUT_INDEX,
                            AUTOINCREMENT_REPEATED)),
            entry(
                    Connector.MONGODB,
                    EnumSet.of(
                            SCALAR_LISTS, ENUM_LISTS, ENUMS, JSON, COMPOSITE_TYPES, FULLTEXT_INDEXES, AUTO_FUNCTION)),
            entry(
                    Connector.H2,
                    EnumSet.of(
                            SCALAR_LISTS,
                            ENUMS,
                            JSON,
                            DECIMAL,
                            IMPLICIT_MANY_TO_MANY,
                            NAMED_FOREIGN_KEYS,
                            NAMED_PRIMARY_KEYS,
                            AUTOINCREMENT,
                            AUTOINCREMENT_ANYWHERE,
                            AUTOINCREMENT_WITHOUT_INDEX,
                            AUTOINCREMENT_REPEATED)),
            entry(Connector.NONE, EnumSet.of(ENUMS, JSON, DECIMAL, IMPLICIT_MANY_TO_MANY, AUTOINCREMENT)),
            entry(Connector.UNKNOWN, EnumSet.allOf(Capability.class)));

    private Capabilities() {}

    static Set<Capability> of(Connector connector) {
        return TABLE.getOrDefault(connector, Set.of());
    }
}
