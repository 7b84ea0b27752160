package io.prismaspring.migrate.database;

import org.jspecify.annotations.Nullable;

/**
 * A column of an enum type that is about to be replaced.
 *
 * @param table the column's table
 * @param before the column as it is
 * @param after the column as it will be; null if it goes or becomes something else in the same migration
 */
public record EnumUse(
        QualifiedName table, Column before, @Nullable Column after) {}
