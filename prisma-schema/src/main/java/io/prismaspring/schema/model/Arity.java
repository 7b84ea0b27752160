package io.prismaspring.schema.model;

/** How many values a field holds: exactly one, at most one ({@code ?}), or any number ({@code []}). */
public enum Arity {
    REQUIRED,
    OPTIONAL,
    LIST
}
