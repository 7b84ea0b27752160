package io.prismaspring.benchmarks.blog;

import io.prismaspring.benchmarks.client.Author;
import io.prismaspring.benchmarks.client.Comment;
import io.prismaspring.benchmarks.client.Post;
import io.prismaspring.benchmarks.client.PrismaClient;
import io.prismaspring.benchmarks.client.Tag;
import io.prismaspring.client.PrismaRuntime;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The generated client. */
final class PrismaBlog implements Blog {

    private final PrismaClient db;

    PrismaBlog(DataSource dataSource) {
        this.db = new PrismaClient(new PrismaRuntime(dataSource, new JdbcTransactionManager(dataSource)));
    }

    @Override
    public Post post(String id) {
        return db.post().findUniqueOrThrow(w -> w.id(id));
    }

    @Override
    public List<Post> popularPosts(int fewerViewsThan) {
        return db.post().findMany(q -> q.where(
                        w -> w.published(true).viewCount().lt(fewerViewsThan))
                .orderBy(o -> o.viewCount().desc())
                .take(100));
    }

    @Override
    public Post postWithNewestComments(String id) {
        return db.post()
                .findUniqueOrThrow(
                        w -> w.id(id),
                        q -> q.include(i -> i.comments(
                                c -> c.orderBy(o -> o.createdAt().desc()).take(3))));
    }

    @Override
    public List<Post> newestPostsWithEverything() {
        return db.post().findMany(q -> q.orderBy(o -> o.createdAt().desc()).take(50).include(i -> i.author()
                .tags(t -> t.orderBy(o -> o.name().asc()))
                .comments(c -> c.orderBy(o -> o.createdAt().desc()).take(3))));
    }

    @Override
    public Post createPost(String title, int authorId) {
        return db.post().create(p -> p.title(title).published(true).authorId(authorId));
    }

    @Override
    public Post createPostWithComments(String title, int authorId, List<String> comments, List<Integer> tagIds) {
        return db.post().create(p -> p.title(title)
                .published(true)
                .authorId(authorId)
                .comments(c -> c.createMany(comments, (n, content) -> n.content(content)))
                .tags(t -> {
                    tagIds.forEach(id -> t.connect(w -> w.id(id)));
                    return t;
                }));
    }

    @Override
    public void createComments(String postId, List<String> contents) {
        db.comment().createMany(contents, (c, content) -> c.content(content).postId(postId));
    }

    @Override
    public void countView(String postId) {
        db.post().update(w -> w.id(postId), u -> u.viewCount().increment(1));
    }

    @Override
    public void saveAuthor(String email, String name) {
        db.author().upsert(w -> w.email(email), c -> c.email(email).name(name), u -> u.name(name));
    }

    @Override
    public List<AuthorPosts> busiestAuthors() {
        return db.post().groupBy(g -> g.by(f -> f.authorId())
                .orderBy(o -> o.count().desc().authorId().asc())
                .take(10)
                .select(a -> a.fields(a.authorId(), a.count()).as(AuthorPosts::new)));
    }

    @Override
    public List<Comment> allComments() {
        return db.comment().findMany();
    }

    @Override
    public long lengthOfAllComments() {
        try (Stream<Comment> comments = db.comment().stream(q -> q)) {
            return comments.mapToLong(c -> c.content().length()).sum();
        }
    }

    @Override
    public List<Comment> commentsAfter(String id) {
        return db.comment().findMany(q -> q.orderBy(o -> o.id().asc())
                .cursor(w -> w.id(id))
                .skip(1)
                .take(20));
    }

    @Override
    public Object plain(Object result) {
        if (result instanceof List<?> list) {
            return list.stream().map(this::plain).toList();
        }
        if (result instanceof Comment comment) {
            return plain(comment);
        }
        if (!(result instanceof Post post)) {
            return result;
        }
        PostRow row = new PostRow(
                post.id(), post.title(), post.published(), post.viewCount(), post.createdAt(), post.authorId());
        String text = post.json();
        if (!text.contains("\"comments\"")) {
            return row;
        }
        List<CommentRow> comments =
                post.comments().stream().map(PrismaBlog::plain).toList();
        if (!text.contains("\"author\"")) {
            return new PostAndComments(row, comments);
        }
        Author author = post.author();
        return new WholePost(
                row,
                new AuthorRow(author.id(), author.email(), author.name()),
                post.tags().stream().map(PrismaBlog::plain).toList(),
                comments);
    }

    private static CommentRow plain(Comment comment) {
        return new CommentRow(comment.id(), comment.content(), comment.createdAt(), comment.postId());
    }

    private static TagRow plain(Tag tag) {
        return new TagRow(tag.id(), tag.name());
    }
}
