package io.prismaspring.benchmarks.blog;

import java.util.List;

/** A post with some of its comments. */
public record PostAndComments(PostRow post, List<CommentRow> comments) {}
