package io.prismaspring.benchmarks.blog;

import io.prismaspring.client.model.Ids;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring's JdbcClient. */
final class JdbcClientBlog implements Blog {

    private static final RowMapper<PostRow> POST = (row, number) -> JdbcBlog.post(row, 1);
    private static final RowMapper<CommentRow> COMMENT = (row, number) -> JdbcBlog.comment(row);
    private static final String POSTS = "SELECT " + JdbcBlog.POST + " FROM \"post\"";
    private static final String COMMENTS = "SELECT " + JdbcBlog.COMMENT + " FROM \"comment\"";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final BlogDatabase.Kind kind;

    JdbcClientBlog(DataSource dataSource, BlogDatabase.Kind kind) {
        this.template = new JdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(template);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.kind = kind;
    }

    @Override
    public PostRow post(String id) {
        return jdbc.sql(POSTS + " WHERE \"id\" = ?").param(id).query(POST).single();
    }

    @Override
    public List<PostRow> popularPosts(int fewerViewsThan) {
        return jdbc.sql(POSTS + " WHERE \"published\" = ? AND \"view_count\" < ? ORDER BY \"view_count\" DESC LIMIT ?")
                .params(true, fewerViewsThan, 100)
                .query(POST)
                .list();
    }

    @Override
    public PostAndComments postWithNewestComments(String id) {
        return new PostAndComments(
                post(id),
                jdbc.sql(COMMENTS + " WHERE \"post_id\" = ? ORDER BY \"created_at\" DESC LIMIT ?")
                        .params(id, 3)
                        .query(COMMENT)
                        .list());
    }

    @Override
    public List<WholePost> newestPostsWithEverything() {
        Map<String, WholePost> posts = new LinkedHashMap<>();
        jdbc.sql("SELECT p.\"id\", p.\"title\", p.\"published\", p.\"view_count\", p.\"created_at\", p.\"author_id\","
                        + " a.\"email\", a.\"name\" FROM \"post\" p JOIN \"author\" a ON a.\"id\" = p.\"author_id\""
                        + " ORDER BY p.\"created_at\" DESC LIMIT ?")
                .param(50)
                .query(row -> {
                    PostRow post = JdbcBlog.post(row, 1);
                    AuthorRow author = new AuthorRow(post.authorId(), row.getString(7), row.getString(8));
                    posts.put(post.id(), new WholePost(post, author, new ArrayList<>(), new ArrayList<>()));
                });
        List<String> ids = List.copyOf(posts.keySet());
        jdbc.sql("SELECT t.\"id\", t.\"name\", j.\"A\" FROM \"_PostToTag\" j JOIN \"tag\" t ON t.\"id\" = j.\"B\""
                        + " WHERE j.\"A\" IN (:ids) ORDER BY t.\"name\"")
                .param("ids", ids)
                .query(row -> {
                    Objects.requireNonNull(posts.get(row.getString(3)))
                            .tags()
                            .add(new TagRow(row.getInt(1), row.getString(2)));
                });
        jdbc.sql("SELECT " + JdbcBlog.COMMENT + " FROM (SELECT " + JdbcBlog.COMMENT
                        + ", ROW_NUMBER() OVER (PARTITION BY \"post_id\" ORDER BY \"created_at\" DESC) AS place"
                        + " FROM \"comment\" WHERE \"post_id\" IN (:ids)) c WHERE place <= 3 ORDER BY place")
                .param("ids", ids)
                .query(row -> {
                    CommentRow comment = JdbcBlog.comment(row);
                    Objects.requireNonNull(posts.get(comment.postId()))
                            .comments()
                            .add(comment);
                });
        return List.copyOf(posts.values());
    }

    @Override
    public PostRow createPost(String title, int authorId) {
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        PostRow post = new PostRow(Ids.cuid(), title, true, 0, now, authorId);
        jdbc.sql("INSERT INTO \"post\" (" + JdbcBlog.POST + ") VALUES (?, ?, ?, ?, ?, ?)")
                .params(post.id(), title, true, 0, LocalDateTime.ofInstant(now, ZoneOffset.UTC), authorId)
                .update();
        return post;
    }

    @Override
    public PostRow createPostWithComments(String title, int authorId, List<String> comments, List<Integer> tagIds) {
        return transaction.execute(status -> {
            PostRow post = createPost(title, authorId);
            insertComments(post.id(), comments);
            template.batchUpdate(
                    "INSERT INTO \"_PostToTag\" (\"A\", \"B\") VALUES (?, ?)",
                    tagIds.stream().map(tag -> new Object[] {post.id(), tag}).toList());
            return post;
        });
    }

    private void insertComments(String postId, List<String> contents) {
        LocalDateTime now = LocalDateTime.ofInstant(Instant.ofEpochMilli(System.currentTimeMillis()), ZoneOffset.UTC);
        template.batchUpdate(
                "INSERT INTO \"comment\" (" + JdbcBlog.COMMENT + ") VALUES (?, ?, ?, ?)",
                contents.stream()
                        .map(content -> new Object[] {Ids.cuid(), content, now, postId})
                        .toList());
    }

    @Override
    public void createComments(String postId, List<String> contents) {
        transaction.executeWithoutResult(status -> insertComments(postId, contents));
    }

    @Override
    public void countView(String postId) {
        jdbc.sql("UPDATE \"post\" SET \"view_count\" = \"view_count\" + ? WHERE \"id\" = ?")
                .params(1, postId)
                .update();
    }

    @Override
    public void saveAuthor(String email, String name) {
        jdbc.sql(
                        switch (kind) {
                            case H2 -> "MERGE INTO \"author\" (\"email\", \"name\") KEY (\"email\") VALUES (?, ?)";
                            case POSTGRESQL ->
                                "INSERT INTO \"author\" (\"email\", \"name\") VALUES (?, ?)"
                                        + " ON CONFLICT (\"email\") DO UPDATE SET \"name\" = EXCLUDED.\"name\"";
                        })
                .params(email, name)
                .update();
    }

    @Override
    public List<AuthorPosts> busiestAuthors() {
        return jdbc.sql("SELECT \"author_id\", COUNT(*) FROM \"post\" GROUP BY \"author_id\""
                        + " ORDER BY COUNT(*) DESC, \"author_id\" LIMIT ?")
                .param(10)
                .query((row, number) -> new AuthorPosts(row.getInt(1), row.getLong(2)))
                .list();
    }

    @Override
    public List<CommentRow> allComments() {
        return jdbc.sql(COMMENTS).query(COMMENT).list();
    }

    @Override
    public long lengthOfAllComments() {
        Long length = transaction.execute(status -> {
            try (Stream<CommentRow> comments = jdbc.sql(COMMENTS).withFetchSize(500).query(COMMENT).stream()) {
                return comments.mapToLong(c -> c.content().length()).sum();
            }
        });
        return length == null ? 0 : length;
    }

    @Override
    public List<CommentRow> commentsAfter(String id) {
        return jdbc.sql(COMMENTS + " WHERE \"id\" > ? ORDER BY \"id\" LIMIT ?")
                .params(id, 20)
                .query(COMMENT)
                .list();
    }
}
