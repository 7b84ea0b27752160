package io.prismaspring.schema;

/**
 * One file of a schema.
 *
 * @param name the name that diagnostics show, usually a path relative to the project
 * @param text the whole text
 */
public record SchemaFile(String name, String text) {}
