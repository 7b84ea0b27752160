package io.prismaspring.benchmarks.blog;

import io.prismaspring.schema.model.DatabaseProvider;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The rows that every library works on: {@value #POSTS} posts with 10 comments and 3 tags each. */
final class Fixture {

    static final int AUTHORS = 500;
    static final int TAGS = 50;
    static final int POSTS = 5_000;
    static final int COMMENTS_PER_POST = 10;
    static final int TAGS_PER_POST = 3;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private Fixture() {}

    static String postId(int number) {
        return "p%024d".formatted(number);
    }

    static String commentId(int number) {
        return "c%024d".formatted(number);
    }

    /** Makes the tables and fills them. */
    static void load(Connection connection, DatabaseProvider provider) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(Tables.sql(provider));
        }
        connection.setAutoCommit(false);
        insert(connection, "INSERT INTO \"author\" (\"email\", \"name\") VALUES (?, ?)", AUTHORS, (row, i) -> {
            row.setString(1, "author" + i + "@example.com");
            row.setString(2, "Author " + i);
        });
        insert(connection, "INSERT INTO \"tag\" (\"name\") VALUES (?)", TAGS, (row, i) -> row.setString(1, "tag" + i));
        insert(connection, "INSERT INTO \"post\" VALUES (?, ?, ?, ?, ?, ?)", POSTS, (row, i) -> {
            row.setString(1, postId(i));
            row.setString(2, "The title of post number " + i);
            row.setBoolean(3, i % 5 != 0);
            // Every post has another number of views, in no order.
            row.setInt(4, (int) (i * 2_654_435_761L % 1_000_003));
            row.setObject(5, time(i * 60L));
            row.setInt(6, 1 + i % (i % 7 == 0 ? 10 : AUTHORS));
        });
        insert(connection, "INSERT INTO \"comment\" VALUES (?, ?, ?, ?)", POSTS * COMMENTS_PER_POST, (row, i) -> {
            row.setString(1, commentId(i));
            row.setString(2, "What comment number " + i + " says about its post");
            row.setObject(3, time(i * 7L));
            row.setString(4, postId(i / COMMENTS_PER_POST));
        });
        insert(connection, "INSERT INTO \"_PostToTag\" VALUES (?, ?)", POSTS * TAGS_PER_POST, (row, i) -> {
            row.setString(1, postId(i / TAGS_PER_POST));
            row.setInt(2, 1 + (i / TAGS_PER_POST + 7 * (i % TAGS_PER_POST)) % TAGS);
        });
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
    }

    private static LocalDateTime time(long seconds) {
        return LocalDateTime.ofInstant(FIRST.plusSeconds(seconds), ZoneOffset.UTC);
    }

    /** Sets the values of one row. */
    @FunctionalInterface
    private interface RowValues {
        void set(PreparedStatement row, int number) throws SQLException;
    }

    private static void insert(Connection connection, String sql, int rows, RowValues values) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows; i++) {
                values.set(row, i);
                row.addBatch();
            }
            row.executeBatch();
        }
    }
}
