package io.prismaspring.client.model;

import org.jspecify.annotations.Nullable;

/**
 * A table's name in the database, unquoted.
 *
 * @param schema null for the connection's own schema
 */
public record TableName(@Nullable String schema, String name) {

    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
