package io.prismaspring.benchmarks.blog.peers.jimmer;

import java.util.List;

/** A post with some of its comments. */
record PostWithComments(Post post, List<Comment> comments) {}
