package io.prismaspring.benchmarks.blog;

/** An author of posts. */
public record AuthorRow(int id, String email, String name) {}
