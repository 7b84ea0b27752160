package io.prismaspring.benchmarks.blog.peers.jimmer;

import io.prismaspring.benchmarks.blog.AuthorRow;
import io.prismaspring.benchmarks.blog.CommentRow;
import io.prismaspring.benchmarks.blog.PostAndComments;
import io.prismaspring.benchmarks.blog.PostRow;
import io.prismaspring.benchmarks.blog.TagRow;
import io.prismaspring.benchmarks.blog.WholePost;
import java.time.ZoneOffset;
import java.util.List;
import org.babyfish.jimmer.ImmutableObjects;

/** Immutables as rows that can be compared with other libraries'. */
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
            List<CommentRow> comments = post.comments().stream().map(Rows::row).toList();
            if (!ImmutableObjects.isLoaded(post.post(), PostProps.TAGS)) {
                return new PostAndComments(row(post.post()), comments);
            }
            Author author = post.post().author();
            return new WholePost(
                    row(post.post()),
                    new AuthorRow(author.id(), author.email(), author.name()),
                    post.post().tags().stream()
                            .map(tag -> new TagRow(tag.id(), tag.name()))
                            .toList(),
                    comments);
        }
        return result;
    }

    private static PostRow row(Post post) {
        return new PostRow(
                post.id(),
                post.title(),
                post.published(),
                post.viewCount(),
                post.createdAt().toInstant(ZoneOffset.UTC),
                post.authorId());
    }

    private static CommentRow row(Comment comment) {
        return new CommentRow(
                comment.id(), comment.content(), comment.createdAt().toInstant(ZoneOffset.UTC), comment.postId());
    }
}
