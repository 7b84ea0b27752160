package io.prismaspring.benchmarks.blog.peers.hibernate;

import java.time.Instant;

/** A comment as a query's result that is no entity. */
record CommentView(String id, String content, Instant createdAt, String postId) {}
