package io.prismaspring.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * An extension that the database must have.
 *
 * @param name the name in the database
 * @param databaseSchema the database schema that it is in; null for the default one
 * @param version null for the newest
 */
public record DatabaseExtension(
        String name,
        @Nullable String databaseSchema,
        @Nullable String version) {}
