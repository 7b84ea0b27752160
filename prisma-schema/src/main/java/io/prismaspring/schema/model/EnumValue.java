package io.prismaspring.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * One value of an enum.
 *
 * @param name the name in the schema and in Java
 * @param databaseName what the database stores ({@code @map}); the same as {@code name} by default
 * @param documentation the {@code ///} comment; null if there is none
 */
public record EnumValue(
        String name, String databaseName, @Nullable String documentation) {}
