package io.prismaspring.benchmarks.blog;

import java.util.List;

/** A post with its author, its tags, and some of its comments. */
public record WholePost(PostRow post, AuthorRow author, List<TagRow> tags, List<CommentRow> comments) {}
