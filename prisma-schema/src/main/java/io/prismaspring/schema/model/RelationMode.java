package io.prismaspring.schema.model;

/** Who keeps references valid: the database with foreign keys, or the client ({@code relationMode = "prisma"}). */
public enum RelationMode {
    FOREIGN_KEYS,
    PRISMA
}
