package io.prismaspring.benchmarks.blog;

/** How many posts an author has written. */
public record AuthorPosts(int authorId, long posts) {}
