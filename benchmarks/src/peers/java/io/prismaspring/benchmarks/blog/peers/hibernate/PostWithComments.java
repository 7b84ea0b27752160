package io.prismaspring.benchmarks.blog.peers.hibernate;

import java.util.List;

/** A post with some of its comments, which a mapped collection cannot be limited to. */
record PostWithComments(Post post, List<Comment> comments) {}
