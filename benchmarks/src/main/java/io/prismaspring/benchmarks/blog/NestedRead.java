package io.prismaspring.benchmarks.blog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A way to read the 50 newest posts with all of their comments, or with the 3 newest of each, newest first. */
public enum NestedRead {
    H2_STATEMENTS(BlogDatabase.Kind.H2, Form.STATEMENTS, false),
    H2_JOIN(BlogDatabase.Kind.H2, Form.JOIN, false),
    H2_JSON(BlogDatabase.Kind.H2, Form.JSON, false),
    H2_PAGE_WINDOW(BlogDatabase.Kind.H2, Form.WINDOW, true),
    POSTGRESQL_STATEMENTS(BlogDatabase.Kind.POSTGRESQL, Form.STATEMENTS, false),
    POSTGRESQL_JOIN(BlogDatabase.Kind.POSTGRESQL, Form.JOIN, false),
    POSTGRESQL_JSON(BlogDatabase.Kind.POSTGRESQL, Form.JSON, false),
    POSTGRESQL_PAGE_WINDOW(BlogDatabase.Kind.POSTGRESQL, Form.WINDOW, true),
    POSTGRESQL_PAGE_LATERAL(BlogDatabase.Kind.POSTGRESQL, Form.LATERAL, true),
    POSTGRESQL_PAGE_JSON(BlogDatabase.Kind.POSTGRESQL, Form.JSON, true);

    /** What is sent. */
    private enum Form {
        /** The posts, then the comments of all keys. */
        STATEMENTS,
        /** One statement that repeats a post for each of its comments. */
        JOIN,
        /** One statement in which the comments of a post are one JSON text. */
        JSON,
        /** The posts, then the comments of all keys, numbered. */
        WINDOW,
        /** The posts, then a query of each key's comments. */
        LATERAL
    }

    private static final int PAGE = 3;
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NEWEST_POSTS =
            "SELECT " + JdbcBlog.POST + " FROM \"post\" ORDER BY \"created_at\" DESC LIMIT 50";

    private final BlogDatabase.Kind kind;
    private final Form form;
    private final boolean page;

    NestedRead(BlogDatabase.Kind kind, Form form, boolean page) {
        this.kind = kind;
        this.form = form;
        this.page = page;
    }

    BlogDatabase.Kind kind() {
        return kind;
    }

    List<PostAndComments> read(Connection connection) throws SQLException {
        return switch (form) {
            case JOIN -> joined(connection);
            case JSON -> json(connection);
            case STATEMENTS, WINDOW, LATERAL -> inTwoStatements(connection);
        };
    }

    /** The same in another way: what {@link #read} must give. */
    List<PostAndComments> expected(Connection connection) throws SQLException {
        NestedRead plain = kind == BlogDatabase.Kind.H2 ? H2_STATEMENTS : POSTGRESQL_STATEMENTS;
        return plain.read(connection).stream()
                .map(post ->
                        new PostAndComments(post.post(), page ? post.comments().subList(0, PAGE) : post.comments()))
                .toList();
    }

    private String commentsSql() {
        boolean h2 = kind == BlogDatabase.Kind.H2;
        return switch (form) {
            case LATERAL ->
                "SELECT c.* FROM UNNEST(?) AS p(id) CROSS JOIN LATERAL (SELECT " + JdbcBlog.COMMENT
                        + " FROM \"comment\" WHERE \"post_id\" = p.id ORDER BY \"created_at\" DESC LIMIT " + PAGE
                        + ") c";
            case WINDOW ->
                "SELECT " + JdbcBlog.COMMENT + " FROM (SELECT " + JdbcBlog.COMMENT
                        + ", ROW_NUMBER() OVER (PARTITION BY \"post_id\" ORDER BY \"created_at\" DESC) AS place"
                        + " FROM \"comment\" WHERE \"post_id\" = ANY(?)) c WHERE place <= " + PAGE + " ORDER BY place";
            case JSON ->
                "SELECT p.*, (SELECT "
                        + (h2 ? "JSON_ARRAYAGG(JSON_ARRAY(" : "JSON_AGG(JSON_BUILD_ARRAY(")
                        + JdbcBlog.COMMENT + ") ORDER BY \"created_at\" DESC) FROM "
                        + (page
                                ? "(SELECT * FROM \"comment\" WHERE \"post_id\" = p.\"id\" ORDER BY \"created_at\" DESC LIMIT "
                                        + PAGE + ") c)"
                                : "\"comment\" WHERE \"post_id\" = p.\"id\")")
                        + " FROM (" + NEWEST_POSTS + ") p ORDER BY p.\"created_at\" DESC";
            case JOIN ->
                "SELECT c.\"id\", c.\"content\", c.\"created_at\", c.\"post_id\", p.* FROM (" + NEWEST_POSTS
                        + ") p LEFT JOIN \"comment\" c ON c.\"post_id\" = p.\"id\""
                        + " ORDER BY p.\"created_at\" DESC, p.\"id\", c.\"created_at\" DESC";
            case STATEMENTS ->
                "SELECT " + JdbcBlog.COMMENT
                        + " FROM \"comment\" WHERE \"post_id\" = ANY(?) ORDER BY \"created_at\" DESC";
        };
    }

    private List<PostAndComments> inTwoStatements(Connection connection) throws SQLException {
        List<PostAndComments> posts = new ArrayList<>();
        Map<String, List<CommentRow>> comments = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(NEWEST_POSTS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                PostAndComments post = new PostAndComments(JdbcBlog.post(rows, 1), new ArrayList<>());
                posts.add(post);
                comments.put(post.post().id(), post.comments());
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(commentsSql())) {
            String type = kind == BlogDatabase.Kind.H2 ? "VARCHAR" : "text";
            statement.setArray(
                    1, connection.createArrayOf(type, comments.keySet().toArray()));
            for (CommentRow comment : JdbcBlog.comments(statement)) {
                List<CommentRow> ofPost = comments.get(comment.postId());
                if (ofPost != null) {
                    ofPost.add(comment);
                }
            }
        }
        return posts;
    }

    private List<PostAndComments> joined(Connection connection) throws SQLException {
        List<PostAndComments> posts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(commentsSql());
                ResultSet rows = statement.executeQuery()) {
            PostAndComments last = null;
            while (rows.next()) {
                if (last == null || !last.post().id().equals(rows.getString(5))) {
                    last = new PostAndComments(JdbcBlog.post(rows, 5), new ArrayList<>());
                    posts.add(last);
                }
                if (rows.getString(1) != null) {
                    last.comments().add(JdbcBlog.comment(rows));
                }
            }
        }
        return posts;
    }

    private List<PostAndComments> json(Connection connection) throws SQLException {
        List<PostAndComments> posts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(commentsSql());
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                posts.add(new PostAndComments(JdbcBlog.post(rows, 1), comments(rows.getString(7))));
            }
        }
        return posts;
    }

    private static List<CommentRow> comments(@Nullable String json) {
        List<CommentRow> comments = new ArrayList<>();
        if (json != null) {
            for (JsonNode comment : JSON.readTree(json)) {
                String createdAt = comment.get(2).asString().replace(' ', 'T');
                comments.add(new CommentRow(
                        comment.get(0).asString(),
                        comment.get(1).asString(),
                        LocalDateTime.parse(createdAt).toInstant(ZoneOffset.UTC),
                        comment.get(3).asString()));
            }
        }
        return comments;
    }
}
