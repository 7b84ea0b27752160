package io.prismaspring.demo.blog;

import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.demo.blog.db.Comment;
import io.prismaspring.demo.blog.db.Post;
import io.prismaspring.demo.blog.db.PrismaClient;
import io.prismaspring.demo.blog.db.input.CommentQuery;
import io.prismaspring.demo.blog.db.input.PostQuery;
import io.prismaspring.demo.blog.db.input.PostUpdate;
import io.prismaspring.demo.blog.db.input.PostWhere;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/**
 * Everything that the blog does with its database. A method that takes the id of a post throws
 * {@link RecordNotFoundException} if there is no such post.
 */
@Service
class Blog {

    private final PrismaClient db;

    Blog(PrismaClient db) {
        this.db = db;
    }

    Post write(NewPost post) {
        return db.post()
                .create(p -> p.title(post.title()).published(post.published()).desc(post.desc()));
    }

    /**
     * The newest posts that match, without their comments.
     *
     * @throws UnknownCursorException if the list is to go on after a post that does not exist
     */
    Slice<Post> posts(PostSearch search) {
        Paging paging = search.paging();
        String cursor = paging.cursor();
        List<Post> found = db.post().findMany(q -> {
            PostQuery<Post> newest = q.where(matches(search))
                    .orderBy(o -> o.createdAt().desc().id().desc())
                    .take(paging.rows() + 1);
            return cursor == null ? newest : newest.cursor(w -> w.id(cursor)).skip(1);
        });
        if (found.isEmpty() && cursor != null && !db.post().exists(w -> w.id(cursor))) {
            throw new UnknownCursorException(cursor);
        }
        return Slice.of(found, paging.rows(), Post::id);
    }

    private static UnaryOperator<PostWhere> matches(PostSearch search) {
        return w -> w.when(search.published(), (f, published) -> f.published(published))
                .when(
                        search.q(),
                        (f, text) -> f.or(
                                title -> title.title().ignoreCase().contains(text),
                                desc -> desc.desc().ignoreCase().contains(text)));
    }

    Post post(String id) {
        return db.post().findUniqueOrThrow(w -> w.id(id));
    }

    /** The post with its newest comments. */
    Post postWithComments(String id, int comments) {
        return db.post()
                .findUniqueOrThrow(
                        w -> w.id(id),
                        q -> q.include(i -> i.comments(c ->
                                c.orderBy(o -> o.createdAt().desc().id().desc()).take(comments))));
    }

    /** Changes what the author names and leaves the rest alone. */
    Post change(String id, PostChanges changes) {
        return db.post().update(w -> w.id(id), u -> apply(changes, u));
    }

    private static PostUpdate apply(PostChanges changes, PostUpdate post) {
        if (changes.title() != null) {
            post.title(changes.title().orElseThrow());
        }
        if (changes.published() != null) {
            post.published(changes.published().orElseThrow());
        }
        if (changes.desc() != null) {
            post.desc(changes.desc().orElse(null));
        }
        return post;
    }

    /** Deletes the post and, because they mean nothing without it, its comments. */
    void delete(String id) {
        db.transaction(() -> {
            db.comment().deleteMany(w -> w.postId(id));
            db.post().delete(w -> w.id(id));
        });
    }

    Comment comment(String postId, NewComment comment) {
        return db.comment().create(c -> c.content(comment.content()).post(p -> p.connect(w -> w.id(postId))));
    }

    /** Writes the post and its first comment at once. */
    Comment comment(NewCommentWithPost comment) {
        NewPost post = comment.post();
        return db.comment()
                .create(
                        c -> c.content(comment.content())
                                .post(p -> p.create(n -> n.title(post.title())
                                        .published(post.published())
                                        .desc(post.desc()))),
                        q -> q.include(i -> i.post()));
    }

    /**
     * The post's newest comments.
     *
     * @throws UnknownCursorException if the list is to go on after a comment that does not exist
     */
    Slice<Comment> comments(String postId, Paging paging) {
        String cursor = paging.cursor();
        Post post = db.post()
                .findUniqueOrThrow(
                        w -> w.id(postId),
                        q -> q.include(i -> i.comments(c -> {
                            CommentQuery<Comment> newest = c.orderBy(
                                            o -> o.createdAt().desc().id().desc())
                                    .take(paging.rows() + 1);
                            return cursor == null
                                    ? newest
                                    : newest.cursor(w -> w.id(cursor)).skip(1);
                        })));
        if (post.comments().isEmpty() && cursor != null && !db.comment().exists(w -> w.id(cursor))) {
            throw new UnknownCursorException(cursor);
        }
        return Slice.of(post.comments(), paging.rows(), Comment::id);
    }

    long numberOfComments(String postId) {
        return db.comment().count(w -> w.postId(postId));
    }
}
