package io.prismaspring.migrate.database;

import org.jspecify.annotations.Nullable;

/**
 * The name of a table or a type.
 *
 * @param schema the database schema; null if the datasource lists none
 * @param name the name itself, unquoted
 */
public record QualifiedName(@Nullable String schema, String name) {

    /** The same place, another name. */
    public QualifiedName withName(String other) {
        return new QualifiedName(schema, other);
    }

    /** As a person writes it: {@code User} or {@code shop.User}. */
    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
