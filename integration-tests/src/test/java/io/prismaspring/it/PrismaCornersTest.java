package io.prismaspring.it;

import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.it.press.input.PostHaving;
import io.prismaspring.it.press.input.PostOrderBy;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Where random calls once showed a difference: what Prisma 7 itself gives for the same calls on the same rows of
 * PostgreSQL.
 */
@EachDatabase(Database.POSTGRESQL)
class PrismaCornersTest extends PrismaComparison {

    @Test
    void givesWhatPrismaGives(TestDatabase database) {
        compare(
                database,
                List.of(
                        expect(
                                "NOT author's name",
                                posts(w -> w.not(n -> n.author(a -> a.name("Ann")))),
                                "[4, 5, 6, 7, 8]"),
                        expect(
                                "NOT (author's name AND views)",
                                posts(w -> w.not(n -> n.author(a -> a.name("Ann")).views(5))),
                                "[2, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "NOT (author's name OR views)",
                                posts(w -> w.not(n -> n.or(o -> o.author(a -> a.name("Ann")), o -> o.views(7)))),
                                "[5, 6, 7, 8]"),
                        expect(
                                "NOT name of the author's boss",
                                posts(w -> w.not(n -> n.author(a -> a.boss(b -> b.name("Ann"))))),
                                "[1, 2, 4, 7, 8]"),
                        expect("NOT no author", posts(w -> w.not(n -> n.author().isNull())), "[1, 2, 3, 5, 6, 8]"),
                        expect(
                                "NOT author's age",
                                posts(w -> w.not(n -> n.author(a -> a.age().gt(30)))),
                                "[1, 2, 4, 7, 8]"),
                        expect("author without condition", posts(w -> w.author(a -> a)), "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect("author is anybody", posts(w -> w.author().is(a -> a)), "[1, 2, 3, 5, 6, 8]"),
                        expect(
                                "OR every without condition",
                                posts(w -> w.or(o -> o.comments().every(c -> c))),
                                "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "every, of a related row",
                                users(w -> w.posts().every(p -> p.author(a -> a.name("Ann")))),
                                "[1, 2, 4]"),
                        expect(
                                "none NOT, of a related row",
                                users(w -> w.posts().none(p -> p.not(n -> n.author(a -> a.name("Ann"))))),
                                "[1, 2, 4]"),
                        expect(
                                "every, of a related row of the same model",
                                users(w -> w.staff().every(s -> s.boss(b -> b.age().gt(30)))),
                                "[2, 3, 4, 5]"),
                        expect(
                                "isNot isNot",
                                posts(w -> w.author().isNot(a -> a.boss().isNot(b -> b.name("Ann")))),
                                "[3, 4, 5, 6, 7]"),
                        expect(
                                "distinct from a cursor",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .distinct(f -> f.views())
                                        .cursor(w -> w.id(4))),
                                "[4, 5, 6, 7, 8]"),
                        expect(
                                "distinct before a cursor",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .distinct(f -> f.views())
                                        .cursor(w -> w.id(6))
                                        .take(-3)),
                                "[4, 5, 6]"),
                        expect(
                                "distinct from a cursor in another ordering",
                                ordered(q -> q.orderBy(o -> o.views().asc().id().asc())
                                        .distinct(f -> f.authorId())
                                        .cursor(w -> w.id(1))
                                        .skip(1)
                                        .take(2)),
                                "[3, 4]"),
                        expect(
                                "the last distinct",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .distinct(f -> f.authorId())
                                        .take(-2)),
                                "[7, 8]"),
                        expect(
                                "having a number of values",
                                authors(h -> h.countOf(f -> f.rating()).gte(1L), o -> o.authorId().asc()),
                                "[1, 2, 3, 5, null]"),
                        expect(
                                "having one value",
                                authors(h -> h.countOf(f -> f.body()).eq(1L), o -> o.authorId().asc()),
                                "[5]"),
                        expect(
                                "groups by the number of values",
                                authors(h -> h, o -> o.countOf(f -> f.rating()).desc().authorId().asc()),
                                "[3, 1, 2, 5, null]"),
                        expect(
                                "groups by the number of values, fewest first",
                                authors(h -> h, o -> o.countOf(f -> f.body()).asc().authorId().desc()),
                                "[null, 2, 5, 3, 1]")));
    }

    /** The authors of groups of posts. */
    private static Function<PrismaClient, @Nullable Object> authors(
            UnaryOperator<PostHaving> having, UnaryOperator<PostOrderBy> order) {
        return db -> db.post()
                .groupBy(g -> g.by(f -> f.authorId()).having(having).orderBy(order).select(a -> a.authorId()));
    }
}
