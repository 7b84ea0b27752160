package io.prismaspring.benchmarks.blog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import io.prismaspring.client.model.Ids;
import javax.sql.DataSource;

/** Written by hand with JDBC: what the others are measured by. */
abstract class JdbcBlog implements Blog {

    static final String POST = "\"id\", \"title\", \"published\", \"view_count\", \"created_at\", \"author_id\"";
    static final String COMMENT = "\"id\", \"content\", \"created_at\", \"post_id\"";
    private static final int ROWS_AT_A_TIME = 500;

    private final DataSource dataSource;

    JdbcBlog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The posts of an array of keys: the condition on that column. */
    abstract String inKeys(String column);

    /** Binds the keys of {@link #inKeys}. */
    abstract void bindKeys(PreparedStatement statement, int index, List<String> keys) throws SQLException;

    /** An author's name and address; the name is replaced where the address is taken. */
    abstract String saveAuthorSql();

    /** The 3 newest comments of each of the posts. */
    abstract String newestCommentsSql();

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T connected(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T inTransaction(Work<T> work) {
        return connected(connection -> {
            connection.setAutoCommit(false);
            try {
                T result = work.with(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    static PostRow post(ResultSet row, int first) throws SQLException {
        return new PostRow(
                row.getString(first),
                row.getString(first + 1),
                row.getBoolean(first + 2),
                row.getInt(first + 3),
                instant(row, first + 4),
                row.getInt(first + 5));
    }

    static CommentRow comment(ResultSet row) throws SQLException {
        return new CommentRow(row.getString(1), row.getString(2), instant(row, 3), row.getString(4));
    }

    private static Instant instant(ResultSet row, int index) throws SQLException {
        return row.getObject(index, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public PostRow post(String id) {
        return connected(c -> post(c, id));
    }

    private static PostRow post(Connection connection, String id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT " + POST + " FROM \"post\" WHERE \"id\" = ?")) {
            statement.setString(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("no post " + id);
                }
                return post(rows, 1);
            }
        }
    }

    @Override
    public List<PostRow> popularPosts(int fewerViewsThan) {
        return connected(c -> {
            try (PreparedStatement statement = c.prepareStatement("SELECT " + POST
                    + " FROM \"post\" WHERE \"published\" = ? AND \"view_count\" < ? ORDER BY \"view_count\" DESC LIMIT ?")) {
                statement.setBoolean(1, true);
                statement.setInt(2, fewerViewsThan);
                statement.setInt(3, 100);
                List<PostRow> posts = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        posts.add(post(rows, 1));
                    }
                }
                return posts;
            }
        });
    }

    @Override
    public PostAndComments postWithNewestComments(String id) {
        return connected(c -> {
            PostRow post = post(c, id);
            try (PreparedStatement statement = c.prepareStatement("SELECT " + COMMENT
                    + " FROM \"comment\" WHERE \"post_id\" = ? ORDER BY \"created_at\" DESC LIMIT ?")) {
                statement.setString(1, id);
                statement.setInt(2, 3);
                return new PostAndComments(post, comments(statement));
            }
        });
    }

    static List<CommentRow> comments(PreparedStatement statement) throws SQLException {
        List<CommentRow> comments = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                comments.add(comment(rows));
            }
        }
        return comments;
    }

    @Override
    public List<WholePost> newestPostsWithEverything() {
        return connected(c -> {
            Map<String, WholePost> posts = new HashMap<>();
            List<WholePost> inOrder = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            try (PreparedStatement statement = c.prepareStatement(
                    "SELECT p.\"id\", p.\"title\", p.\"published\", p.\"view_count\", p.\"created_at\", p.\"author_id\","
                            + " a.\"email\", a.\"name\" FROM \"post\" p JOIN \"author\" a ON a.\"id\" = p.\"author_id\""
                            + " ORDER BY p.\"created_at\" DESC LIMIT ?")) {
                statement.setInt(1, 50);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        PostRow post = post(rows, 1);
                        AuthorRow author = new AuthorRow(post.authorId(), rows.getString(7), rows.getString(8));
                        WholePost whole = new WholePost(post, author, new ArrayList<>(), new ArrayList<>());
                        posts.put(post.id(), whole);
                        inOrder.add(whole);
                        ids.add(post.id());
                    }
                }
            }
            try (PreparedStatement statement = c.prepareStatement(
                    "SELECT t.\"id\", t.\"name\", j.\"A\" FROM \"_PostToTag\" j JOIN \"tag\" t ON t.\"id\" = j.\"B\" WHERE "
                            + inKeys("j.\"A\"") + " ORDER BY t.\"name\"")) {
                bindKeys(statement, 1, ids);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        of(posts, rows.getString(3)).tags().add(new TagRow(rows.getInt(1), rows.getString(2)));
                    }
                }
            }
            try (PreparedStatement statement = c.prepareStatement(newestCommentsSql())) {
                bindKeys(statement, 1, ids);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        CommentRow comment = comment(rows);
                        of(posts, comment.postId()).comments().add(comment);
                    }
                }
            }
            return inOrder;
        });
    }

    private static WholePost of(Map<String, WholePost> posts, String id) {
        WholePost post = posts.get(id);
        if (post == null) {
            throw new IllegalStateException("nobody asked for the post " + id);
        }
        return post;
    }

    @Override
    public PostRow createPost(String title, int authorId) {
        return connected(c -> insertPost(c, title, authorId));
    }

    private static PostRow insertPost(Connection connection, String title, int authorId) throws SQLException {
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        PostRow post = new PostRow(Ids.cuid(), title, true, 0, now, authorId);
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO \"post\" (" + POST + ") VALUES (?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, post.id());
            statement.setString(2, title);
            statement.setBoolean(3, post.published());
            statement.setInt(4, 0);
            statement.setObject(5, utc(now));
            statement.setInt(6, authorId);
            statement.executeUpdate();
        }
        return post;
    }

    @Override
    public PostRow createPostWithComments(String title, int authorId, List<String> comments, List<Integer> tagIds) {
        return inTransaction(c -> {
            PostRow post = insertPost(c, title, authorId);
            insertComments(c, post.id(), comments);
            try (PreparedStatement statement =
                    c.prepareStatement("INSERT INTO \"_PostToTag\" (\"A\", \"B\") VALUES (?, ?)")) {
                for (int tagId : tagIds) {
                    statement.setString(1, post.id());
                    statement.setInt(2, tagId);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            return post;
        });
    }

    /** Inserts comments as a batch. */
    void insertComments(Connection connection, String postId, List<String> contents) throws SQLException {
        LocalDateTime now = utc(Instant.ofEpochMilli(System.currentTimeMillis()));
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO \"comment\" (" + COMMENT + ") VALUES (?, ?, ?, ?)")) {
            for (String content : contents) {
                statement.setString(1, Ids.cuid());
                statement.setString(2, content);
                statement.setObject(3, now);
                statement.setString(4, postId);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Override
    public void createComments(String postId, List<String> contents) {
        inTransaction(c -> {
            insertComments(c, postId, contents);
            return postId;
        });
    }

    @Override
    public void countView(String postId) {
        connected(c -> {
            try (PreparedStatement statement = c.prepareStatement(
                    "UPDATE \"post\" SET \"view_count\" = \"view_count\" + ? WHERE \"id\" = ?")) {
                statement.setInt(1, 1);
                statement.setString(2, postId);
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public void saveAuthor(String email, String name) {
        connected(c -> {
            try (PreparedStatement statement = c.prepareStatement(saveAuthorSql())) {
                statement.setString(1, email);
                statement.setString(2, name);
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public List<AuthorPosts> busiestAuthors() {
        return connected(c -> {
            try (PreparedStatement statement = c.prepareStatement("SELECT \"author_id\", COUNT(*) FROM \"post\""
                    + " GROUP BY \"author_id\" ORDER BY COUNT(*) DESC, \"author_id\" LIMIT ?")) {
                statement.setInt(1, 10);
                List<AuthorPosts> authors = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        authors.add(new AuthorPosts(rows.getInt(1), rows.getLong(2)));
                    }
                }
                return authors;
            }
        });
    }

    @Override
    public List<CommentRow> allComments() {
        return connected(c -> {
            try (PreparedStatement statement = c.prepareStatement("SELECT " + COMMENT + " FROM \"comment\"")) {
                return comments(statement);
            }
        });
    }

    @Override
    public long lengthOfAllComments() {
        return inTransaction(c -> {
            try (PreparedStatement statement = c.prepareStatement("SELECT " + COMMENT + " FROM \"comment\"")) {
                statement.setFetchSize(ROWS_AT_A_TIME);
                long length = 0;
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        length += comment(rows).content().length();
                    }
                }
                return length;
            }
        });
    }

    @Override
    public List<CommentRow> commentsAfter(String id) {
        return connected(c -> {
            try (PreparedStatement statement = c.prepareStatement(
                    "SELECT " + COMMENT + " FROM \"comment\" WHERE \"id\" > ? ORDER BY \"id\" LIMIT ?")) {
                statement.setString(1, id);
                statement.setInt(2, 20);
                return comments(statement);
            }
        });
    }
}
