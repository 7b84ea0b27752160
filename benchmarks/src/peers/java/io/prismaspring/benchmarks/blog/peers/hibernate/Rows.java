package io.prismaspring.benchmarks.blog.peers.hibernate;

import io.prismaspring.benchmarks.blog.AuthorRow;
import io.prismaspring.benchmarks.blog.CommentRow;
import io.prismaspring.benchmarks.blog.PostAndComments;
import io.prismaspring.benchmarks.blog.PostRow;
import io.prismaspring.benchmarks.blog.TagRow;
import io.prismaspring.benchmarks.blog.WholePost;
import java.util.List;

/** Entities as rows that can be compared with other libraries'. */
final class Rows {

    private Rows() {}

    static Object plain(Object result) {
        if (result instanceof List<?> list) {
            return list.stream().map(Rows::plain).toList();
        } else if (result instanceof Post post) {
            return row(post);
        } else if (result instanceof Comment comment) {
            return row(comment);
        } else if (result instanceof PostWithComments post) {
            return new PostAndComments(
                    row(post.post()), post.comments().stream().map(Rows::row).toList());
        } else if (result instanceof PostWithEverything post) {
            Author author = post.post().getAuthor();
            return new WholePost(
                    row(post.post()),
                    new AuthorRow(author.getId(), author.getEmail(), author.getName()),
                    post.post().getTags().stream()
                            .map(tag -> new TagRow(tag.getId(), tag.getName()))
                            .toList(),
                    post.comments().stream()
                            .map(c -> new CommentRow(c.id(), c.content(), c.createdAt(), c.postId()))
                            .toList());
        }
        return result;
    }

    private static PostRow row(Post post) {
        return new PostRow(
                post.getId(),
                post.getTitle(),
                post.isPublished(),
                post.getViewCount(),
                post.getCreatedAt(),
                post.getAuthor().getId());
    }

    private static CommentRow row(Comment comment) {
        return new CommentRow(
                comment.getId(),
                comment.getContent(),
                comment.getCreatedAt(),
                comment.getPost().getId());
    }
}
