package io.prismaspring.benchmarks.blog;

import java.time.Instant;

/** A comment on a post. */
public record CommentRow(String id, String content, Instant createdAt, String postId) {}
