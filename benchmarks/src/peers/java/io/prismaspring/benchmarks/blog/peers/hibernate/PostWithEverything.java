package io.prismaspring.benchmarks.blog.peers.hibernate;

import java.util.List;

/** A post with its author and tags loaded, and some of its comments. */
record PostWithEverything(Post post, List<CommentView> comments) {}
