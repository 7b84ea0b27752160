package io.prismaspring.benchmarks.blog;

import java.time.Instant;

/** A post. */
public record PostRow(String id, String title, boolean published, int viewCount, Instant createdAt, int authorId) {}
