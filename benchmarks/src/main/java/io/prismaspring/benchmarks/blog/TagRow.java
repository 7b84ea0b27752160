package io.prismaspring.benchmarks.blog;

/** A tag of posts. */
public record TagRow(int id, String name) {}
