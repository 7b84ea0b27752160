package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.client.error.PrismaError;
import io.prismaspring.it.press.Post;
import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.it.press.input.PostQuery;
import io.prismaspring.it.press.input.PostWhere;
import io.prismaspring.it.press.input.UserWhere;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small newspaper, and calls with the results that Prisma 7 gives for them. */
abstract class PrismaComparison {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final String ROWS = """
            INSERT INTO "User" ("id", "email", "name", "password", "age", "bossId") VALUES
              (1, 'a@x.io', 'Ann', '', 30, NULL),
              (2, 'b@x.io', NULL, '', NULL, 1),
              (3, 'c@x.io', 'Cid', '', 41, 1),
              (4, 'd@x.io', 'ann', '', 30, 3),
              (5, 'E%_@x.io', 'Eve', '', 19, NULL);
            INSERT INTO "Profile" ("id", "bio", "userId") VALUES
              (1, 'one', 1),
              (2, 'two', 3),
              (3, 'none', NULL);
            INSERT INTO "Post" ("id", "slug", "title", "body", "views", "rating", "price", "reads", "created", "authorId") VALUES
              (1, 'p1', 'Spring', 'body', 5, 1.5, '1.10', '10', '2026-01-01T10:00:00.000Z', 1),
              (2, 'p2', 'spring', '', 0, NULL, '0', '9007199254740993', '2026-01-02T10:00:00.111Z', 1),
              (3, 'p3', 'Boot', NULL, 7, 2.25, '3.30', '30', '2026-01-03T10:00:00.222Z', 2),
              (4, 'p4', '100%', NULL, 7, -1.0, '3.3', '40', '2026-01-04T10:00:00.333Z', NULL),
              (5, 'p5', 'a_b', 'x', 2, 0.0, '99.999', '-5', '2026-01-05T10:00:00.444Z', 3),
              (6, 'p6', 'Spring Boot', 'body', 12, 2.25, '1.1', '60', '2026-01-06T10:00:00.555Z', 3),
              (7, 'p7', '', NULL, 1, NULL, '5', '70', '2026-01-07T10:00:00.666Z', NULL),
              (8, 'p8', 'zeta', 'Body', 3, 9.75, '12345678.9', '80', '2026-01-08T10:00:00.777Z', 5);
            INSERT INTO "Comment" ("id", "text", "stars", "postId", "authorId") VALUES
              (1, 'first', 5, 1, 2),
              (2, 'second', 1, 1, NULL),
              (3, 'third', 3, 1, 3),
              (4, 'good', 4, 2, 1),
              (5, 'bad', 1, 3, 1),
              (6, 'good', 4, 6, 5),
              (7, 'ok', 2, 6, 3);
            INSERT INTO "Tag" ("id", "name") VALUES
              (1, 'java'),
              (2, 'db'),
              (3, 'none');
            INSERT INTO "_PostToTag" VALUES (1, 1), (2, 1), (6, 1), (1, 2), (3, 2);
            """;

    /** The rows by what a person calls them, because keys of new rows differ from run to run. */
    private static final String LINES = """
            SELECT line FROM (
            SELECT 'user ' || u."email" || ' ' || COALESCE(u."name", '-') || ' boss ' || COALESCE(b."email", '-') AS line FROM "User" u LEFT JOIN "User" b ON b."id" = u."bossId"
            UNION ALL SELECT 'profile ' || p."bio" || ' of ' || COALESCE(u."email", '-') FROM "Profile" p LEFT JOIN "User" u ON u."id" = p."userId"
            UNION ALL SELECT 'post ' || p."slug" || ' ' || p."title" || ' ' || p."views" || ' ' || COALESCE(p."rating"::text, '-') || ' ' || trim_scale(p."price") || ' ' || p."reads" || ' by ' || COALESCE(u."email", '-') FROM "Post" p LEFT JOIN "User" u ON u."id" = p."authorId"
            UNION ALL SELECT 'comment ' || c."text" || ' ' || c."stars" || ' on ' || p."slug" || ' by ' || COALESCE(u."email", '-') FROM "Comment" c JOIN "Post" p ON p."id" = c."postId" LEFT JOIN "User" u ON u."id" = c."authorId"
            UNION ALL SELECT 'tag ' || t."name" FROM "Tag" t
            UNION ALL SELECT 'pair ' || p."slug" || ' ' || t."name" FROM "_PostToTag" x JOIN "Post" p ON p."id" = x."A" JOIN "Tag" t ON t."id" = x."B"
            UNION ALL SELECT 'seat ' || "row" || ' ' || "number" || ' ' || COALESCE("guest", '-') FROM "Seat") lines ORDER BY line COLLATE "C"
            """;

    /** A call and what Prisma gives for it. */
    record Expectation(String name, Function<PrismaClient, @Nullable Object> call, String result) {}

    static Expectation expect(String name, Function<PrismaClient, @Nullable Object> call, String result) {
        return new Expectation(name, call, result);
    }

    /** The ids of the posts that match. */
    static Function<PrismaClient, @Nullable Object> posts(UnaryOperator<PostWhere> filter) {
        return db -> db.post()
                .findMany(q -> q.where(filter).orderBy(o -> o.id().asc()).select(f -> f.id()));
    }

    /** The ids of the users that match. */
    static Function<PrismaClient, @Nullable Object> users(UnaryOperator<UserWhere> filter) {
        return db -> db.user()
                .findMany(q -> q.where(filter).orderBy(o -> o.id().asc()).select(f -> f.id()));
    }

    /** The ids of the posts of a query. */
    static Function<PrismaClient, @Nullable Object> ordered(UnaryOperator<PostQuery<Post>> query) {
        return db -> db.post().findMany(q -> query.apply(q).select(f -> f.id()));
    }

    static void compare(TestDatabase database, List<Expectation> expectations) {
        PrismaClient db = Clients.press(database);
        JdbcClient.create(database.dataSource()).sql(ROWS).update();
        assertThat(db.post().count()).isEqualTo(8);
        SoftAssertions all = new SoftAssertions();
        for (Expectation e : expectations) {
            all.assertThat(text(e.call().apply(db))).as(e.name()).isEqualTo(e.result());
        }
        all.assertAll();
    }

    /**
     * Compares what calls change, each undone afterwards: the lines that go and those that come, or the code of the error.
     */
    static void compareChanges(TestDatabase database, List<Expectation> expectations) {
        PrismaClient db = Clients.press(database);
        JdbcClient.create(database.dataSource()).sql(ROWS).update();
        for (String table : List.of("User", "Profile", "Post", "Comment", "Tag")) {
            db.queryRaw("SELECT setval(pg_get_serial_sequence('\"" + table + "\"', 'id'), 1000)")
                    .rows();
        }
        List<String> before = db.queryRaw(LINES).as(String.class);
        SoftAssertions all = new SoftAssertions();
        for (Expectation e : expectations) {
            all.assertThat(changes(db, before, e.call())).as(e.name()).isEqualTo(e.result());
        }
        all.assertAll();
    }

    private static final class Undo extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static String changes(PrismaClient db, List<String> before, Function<PrismaClient, @Nullable Object> call) {
        List<String> lines = new ArrayList<>();
        try {
            db.transaction(() -> {
                var unused = call.apply(db);
                List<String> gone = new ArrayList<>(before);
                List<String> come = new ArrayList<>();
                for (String line : db.queryRaw(LINES).as(String.class)) {
                    if (!gone.remove(line)) {
                        come.add("+ " + line);
                    }
                }
                gone.forEach(line -> lines.add("- " + line));
                lines.addAll(come);
                throw new Undo();
            });
        } catch (Undo undone) {
            return String.join(" | ", lines);
        } catch (DataAccessException e) {
            return e instanceof PrismaError error ? error.code() : e.toString();
        }
        throw new IllegalStateException("not undone");
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return INSTANT.format(instant);
        }
        if (value instanceof Double number) {
            return text(BigDecimal.valueOf(number).stripTrailingZeros());
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(value);
    }
}
