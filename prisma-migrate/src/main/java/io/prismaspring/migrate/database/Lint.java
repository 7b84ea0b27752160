package io.prismaspring.migrate.database;

/**
 * A step that is right, but keeps others waiting as long as it works through a table with many rows.
 *
 * @param name what it is about, as it is called in the schema: {@code Post}, {@code Post.title}
 * @param text who waits for what, in a sentence
 * @param safer the form that keeps nobody waiting: SQL, or what to do in words
 */
public record Lint(String name, String text, String safer) {}
