package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.prismaspring.it.press.Post;
import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.it.press.input.PostWhere;
import io.prismaspring.it.shop.OrderState;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Filters that are long, negated, empty or wrong. */
@EachDatabase
class FilterEdgesTest {

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static Post post(PrismaClient db, String slug) {
        return db.post().create(p -> p.slug(slug).title(slug));
    }

    @Test
    void lowerCaseLists(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        Assumptions.assumeTrue(database.kind() != Database.SQLITE);
        for (String text : List.of("ΟΔΟΣ", "École", "İstanbul")) {
            db.tag().create(t -> t.name(text));
            assertThat(db.tag().count(w -> w.name().ignoreCase().eq(text)))
                    .as("eq " + text)
                    .isEqualTo(1);
            assertThat(db.tag().count(w -> w.name().ignoreCase().in(text)))
                    .as("in " + text)
                    .isEqualTo(1);
            assertThat(db.tag().count(w -> w.name().ignoreCase().contains(text)))
                    .as("contains " + text)
                    .isEqualTo(1);
        }
    }

    @Test
    void lowerCaseListsOnSqlite(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.tag().create(t -> t.name("École"));
        List<String> many =
                new ArrayList<>(IntStream.range(0, 9_000).mapToObj(i -> "t" + i).toList());
        many.add("École");
        assertThat(db.tag().count(w -> w.name().in(many))).as("in").isEqualTo(1);
        assertThat(db.tag().count(w -> w.name().ignoreCase().in(many)))
                .as("ignoreCase in")
                .isEqualTo(1);
    }

    @Test
    void longListsOfEachType(TestDatabase database) {
        io.prismaspring.it.shop.PrismaClient db = Clients.shop(database);
        db.everything()
                .create(e -> e.string("quo\"te\\\n")
                        .int_(1)
                        .bigInt(1L << 60)
                        .float_(0.1)
                        .decimal(new BigDecimal("1.50"))
                        .boolean_(true)
                        .dateTime(Instant.parse("2020-01-01T00:00:00.120Z"))
                        .json_(json("{}"))
                        .bytes(new byte[] {1, 2})
                        .state(OrderState.OPEN));
        List<byte[]> bytes = new ArrayList<>();
        List<BigDecimal> decimals = new ArrayList<>();
        List<Double> floats = new ArrayList<>();
        List<Long> longs = new ArrayList<>();
        List<Instant> dates = new ArrayList<>();
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < 9_000; i++) {
            bytes.add(new byte[] {9, (byte) (i >> 8), (byte) i});
            decimals.add(new BigDecimal(i + 100));
            floats.add(i + 0.3);
            longs.add((long) i);
            dates.add(Instant.EPOCH.plusSeconds(i));
            strings.add("x" + i);
        }
        bytes.add(new byte[] {1, 2});
        decimals.add(new BigDecimal("1.5"));
        floats.add(0.1);
        longs.add(1L << 60);
        dates.add(Instant.parse("2020-01-01T00:00:00.120Z"));
        strings.add("quo\"te\\\n");
        List<String> wrong = new ArrayList<>();
        check(wrong, "decimal", () -> db.everything().count(w -> w.decimal().in(decimals)));
        check(wrong, "float", () -> db.everything().count(w -> w.float_().in(floats)));
        check(wrong, "bigInt", () -> db.everything().count(w -> w.bigInt().in(longs)));
        check(wrong, "dateTime", () -> db.everything().count(w -> w.dateTime().in(dates)));
        check(wrong, "string", () -> db.everything().count(w -> w.string().in(strings)));
        check(wrong, "bytes", () -> db.everything().count(w -> w.bytes().in(bytes)));
        check(wrong, "few bytes", () -> db.everything().count(w -> w.bytes().in(bytes.subList(8_998, 9_001))));
        check(
                wrong,
                "few decimals",
                () -> db.everything().count(w -> w.decimal().in(decimals.subList(8_998, 9_001))));
        check(wrong, "few states", () -> db.everything().count(w -> w.state().in(OrderState.OPEN, OrderState.DONE)));
        check(
                wrong,
                "few states not",
                () -> db.everything().count(w -> w.state().notIn(OrderState.SHIPPED)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void jsonListBelowAPath(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        Assumptions.assumeTrue(database.kind() != Database.H2);
        db.post().create(p -> p.slug("a").title("a").meta(json("{\"name\":\"Ann\"}")));
        db.post().create(p -> p.slug("b").title("b").meta(json("{\"name\":\"Bob\"}")));
        assertThat(db.post().count(w -> w.meta().path("name").in(json("\"Ann\""), json("\"X\""))))
                .as("in")
                .isEqualTo(1);
        assertThat(db.post().count(w -> w.meta().path("name").notIn(json("\"Ann\""))))
                .as("notIn")
                .isEqualTo(1);
    }

    @Test
    void jsonPathPieces(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        Assumptions.assumeTrue(database.kind() != Database.H2);
        db.post()
                .create(
                        p -> p.slug("a")
                                .title("a")
                                .meta(
                                        json(
                                                "{\"in\":{\"deep\":\"Ann\"},\"deep\":\"no\",\"a.b\":\"dot\",\"q\\\"x\":\"quote\",\"7\":\"seven\",\"é\":\"e\",\"\":\"empty\",\"n\":1.5,\"s\":\"50% \\\\ _ ' ü\"}")));
        List<String> wrong = new ArrayList<>();
        check(wrong, "dot", () -> db.post().count(w -> w.meta().path("a.b").eq("dot")));
        check(wrong, "quote", () -> db.post().count(w -> w.meta().path("q\"x").eq("quote")));
        // Elsewhere a piece of digits is a position.
        boolean postgres = database.kind() == Database.POSTGRESQL;
        check(
                wrong,
                "number key",
                () -> postgres ? db.post().count(w -> w.meta().path("7").eq("seven")) : 1);
        check(wrong, "accent", () -> db.post().count(w -> w.meta().path("é").eq("e")));
        check(wrong, "empty key", () -> db.post().count(w -> w.meta().path("").eq("empty")));
        check(wrong, "fraction", () -> db.post().count(w -> w.meta().path("n").eq(json("1.50"))));
        check(
                wrong,
                "fraction gt",
                () -> db.post().count(w -> w.meta().path("n").gt(1)));
        check(wrong, "text", () -> db.post().count(w -> w.meta().path("s").eq("50% \\ _ ' ü")));
        check(wrong, "contains %", () -> db.post().count(w -> w.meta().path("s").stringContains("50% ")));
        check(
                wrong,
                "contains backslash",
                () -> db.post().count(w -> w.meta().path("s").stringContains("\\ _")));
        check(wrong, "ends ü", () -> db.post().count(w -> w.meta().path("s").stringEndsWith("ü")));
        check(
                wrong,
                "ends Ü",
                () -> database.kind() == Database.SQLITE
                        ? 1
                        : db.post().count(w -> w.meta().path("s").ignoreCase().stringEndsWith("Ü")));
        check(
                wrong,
                "ignoreCase before path",
                () -> db.post()
                        .count(w -> w.meta().ignoreCase().path("in", "deep").stringContains("ANN")));
        check(
                wrong,
                "path twice",
                () -> db.post().count(w -> w.meta().path("in").path("deep").eq("Ann")));
        check(
                wrong,
                "semantic equality",
                () -> db.post().count(w -> w.meta().path("in").eq(json("{ \"deep\" : \"Ann\" }"))));
        assertThat(wrong).isEmpty();
    }

    @Test
    void jsonEqualityDoesNotRegardTheOrderOfKeys(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        // H2 and SQLite keep the text of a document.
        Assumptions.assumeTrue(database.kind() == Database.POSTGRESQL || database.kind() == Database.MARIADB);
        db.post().create(p -> p.slug("a").title("a").meta(json("{\"a\":1,\"b\":2}")));
        assertThat(db.post().count(w -> w.meta(json("{\"b\":2,\"a\":1}")))).isEqualTo(1);
    }

    @Test
    void negatedSearchAfterASearch(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        Assumptions.assumeTrue(database.kind() == Database.POSTGRESQL);
        db.post().create(p -> p.slug("a").title("cat").body("cat"));
        db.post().create(p -> p.slug("b").title("cat").body("dog"));
        assertThat(db.post()
                        .findMany(q -> q.where(
                                        w -> w.title().search("cat").body().not(b -> b.search("cat")))
                                .select(p -> p.slug())))
                .containsExactly("b");
    }

    @Test
    void likeEscapes(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        List<String> odd = List.of("%", "_", "\\", "!", "\\%", "!_", "'", "a\\", "[a]", "*", "?", "^", "\\\\", "#");
        for (String o : odd) {
            db.post().create(p -> p.slug("x" + o + "y").title(o).body("--x" + o + "y--"));
        }
        List<String> wrong = new ArrayList<>();
        for (String o : odd) {
            long expected = odd.stream().filter(x -> x.contains(o)).count();
            long found = db.post().count(w -> w.slug().contains(o));
            long folded = db.post().count(w -> w.slug().ignoreCase().contains(o));
            long starts = db.post().count(w -> w.slug().startsWith("x" + o));
            long starting = odd.stream()
                    .filter(x -> ("x" + x + "y").startsWith("x" + o))
                    .count();
            if (expected != found || expected != folded || starts != starting) {
                wrong.add(o + ": " + expected + " " + found + " " + folded + ", " + starting + " " + starts);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(db.post().count(w -> w.body().contains(f -> f.slug()))).isEqualTo(odd.size());
        assertThat(db.post().count(w -> w.slug().contains(f -> f.title()))).isEqualTo(odd.size());
        assertThat(db.post().count(w -> w.slug().startsWith(f -> f.body()))).isZero();
        assertThat(db.post().count(w -> w.slug().ignoreCase().contains(f -> f.title())))
                .isEqualTo(odd.size());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without such a check may do
    void nullsAndNulBytes(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        List<Throwable> errors = new ArrayList<>();
        errors.add(catchThrowable(() -> db.post().count(w -> w.title((String) null))));
        errors.add(catchThrowable(() -> db.post().count(w -> w.title().contains((String) null))));
        errors.add(catchThrowable(() -> db.post().count(w -> w.title().in((String) null))));
        errors.add(catchThrowable(() -> db.post().count(w -> w.meta().path("x").eq((String) null))));
        errors.add(catchThrowable(() -> db.post().count(w -> w.meta().in((JsonNode) null))));
        errors.add(catchThrowable(
                () -> db.post().count(w -> w.meta().path((String) null).eq("x"))));
        errors.add(catchThrowable(() -> db.post().create(p -> p.slug(null).title("x"))));
        errors.add(catchThrowable(() -> db.post().count(w -> w.title().search(null))));
        errors.add(catchThrowable(() -> db.post().count(w -> w.meta().path("x").stringContains(null))));
        errors.add(catchThrowable(() -> db.post().findUnique(w -> w.slug((String) null))));
        assertThat(errors).allMatch(e -> e instanceof IllegalArgumentException);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without such a check may do
    void lambdasThatReturnNull(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        List<Throwable> errors = new ArrayList<>();
        errors.add(catchThrowable(() -> db.post().findMany(q -> null)));
        errors.add(catchThrowable(() -> db.post().count(w -> null)));
        errors.add(catchThrowable(() -> db.post().findUnique(w -> null)));
        errors.add(catchThrowable(() -> db.post().create(p -> null)));
        errors.add(catchThrowable(() -> db.post().updateAll(u -> null)));
        errors.add(catchThrowable(() -> db.post().findMany(q -> q.where(w -> null))));
        assertThat(errors)
                .allMatch(e -> e.getMessage() != null && e.getMessage().contains("Post"));
    }

    @Test
    void negatedConditionsOnRelatedRows(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.post().create(p -> p.slug("ann").title("t").author(a -> a.create(u -> u.email("a").name("Ann"))));
        db.post().create(p -> p.slug("bob").title("t").author(a -> a.create(u -> u.email("b").name("Bob"))));
        db.post().create(p -> p.slug("unknown").title("t").author(a -> a.create(u -> u.email("c"))));
        post(db, "nobody");
        assertThat(slugs(db, w -> w.not(n -> n.author(a -> a.name("Ann"))))).containsExactly("bob", "nobody");
        assertThat(slugs(db, w -> w.author().isNot(a -> a.name("Ann")))).containsExactly("bob", "nobody");
        assertThat(slugs(db, w -> w.not(n -> n.author(a -> a.name("Ann")).slug("ann"))))
                .containsExactly("bob", "nobody", "unknown");
        assertThat(slugs(db, w -> w.not(n -> n.not(m -> m.author(a -> a.name("Ann")))))).containsExactly("ann");
        assertThat(db.user().count(w -> w.posts().every(p -> p.author(a -> a.name("Ann")))))
                .isEqualTo(2);
        assertThat(db.post().deleteMany(w -> w.not(n -> n.author(a -> a.name("Ann"))))).isEqualTo(2);
    }

    private static List<String> slugs(PrismaClient db, UnaryOperator<PostWhere> filter) {
        return db.post()
                .findMany(q -> q.where(filter).orderBy(o -> o.slug().asc()).select(f -> f.slug()));
    }

    @Test
    void lambdasThatAddNothing(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        post(db, "p1");
        db.post().create(p -> p.slug("p2").title("p2").author(a -> a.create(u -> u.email("a"))));
        assertThat(db.post().count(w -> w.author(a -> a))).isEqualTo(2);
        assertThat(db.post().count(w -> w.author().is(a -> a))).isEqualTo(1);
        assertThat(db.post().count(w -> w.author().isNot(a -> a))).isEqualTo(1);
        assertThat(db.post().count(w -> w.or(o -> o.comments().every(c -> c)))).isEqualTo(2);
        assertThat(db.post().count(w -> w.or(o -> o.author(a -> a)))).isZero();
        assertThat(catchThrowable(() -> db.post().deleteMany(w -> w.comments().every(c -> c))))
                .hasMessage("Post.deleteMany: the filter adds no condition; call deleteAll() if all rows are meant");
    }

    @Test
    void foreignBuilders(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        post(db, "a");
        post(db, "b");
        // A filter lambda that keeps the outer builder instead of its own.
        assertThat(db.post().count(w -> w.or(x -> w.slug("a"), x -> x.slug("b"))))
                .isLessThanOrEqualTo(2);
        var kept = new ArrayList<io.prismaspring.it.press.input.PostWhere>();
        db.post().count(w -> {
            kept.add(w);
            return w.slug("a");
        });
        assertThat(db.post().count(w -> kept.get(0).slug("b"))).isLessThanOrEqualTo(1);
    }

    @Test
    void emptyAndHugeLists(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        post(db, "a");
        assertThat(db.post().count(w -> w.slug().in(List.of()))).isZero();
        assertThat(db.post().count(w -> w.body().notIn(List.of()))).isEqualTo(1);
        assertThat(db.post().count(w -> w.not(n -> n.slug().in(List.of())))).isEqualTo(1);
        assertThat(db.post().count(w -> w.meta().notIn())).isEqualTo(1);
        assertThat(db.post().updateMany(w -> w.slug().in(List.of()), u -> u.title("x")))
                .isZero();
        List<Integer> a = IntStream.range(0, 8_000).boxed().toList();
        // Several long lists in one statement.
        assertThat(db.post()
                        .count(w -> w.views()
                                .in(a)
                                .id()
                                .in(IntStream.range(0, 8_000).boxed().toList())
                                .author()
                                .isNull()
                                .or(
                                        x -> x.views().in(a),
                                        x -> x.id().in(a),
                                        x -> x.reads().in(1L),
                                        x -> x.views().notIn(a))))
                .isEqualTo(1);
        assertThat(db.tag().createMany(IntStream.range(0, 20_000).boxed().toList(), (t, i) -> t.name("t" + i)))
                .isEqualTo(20_000);
        post(db, "many");
        db.post()
                .update(
                        w -> w.slug("many"),
                        u -> u.tags(t -> {
                            for (int i = 0; i < 20_000; i++) {
                                int n = i;
                                t.connect(w -> w.name("t" + n));
                            }
                            return t;
                        }));
        assertThat(db.post()
                        .findUniqueOrThrow(w -> w.slug("many"), q -> q.include(i -> i.tags()))
                        .tags())
                .hasSize(20_000);
    }

    private static void check(List<String> wrong, String what, java.util.function.Supplier<Long> count) {
        try {
            long n = count.get();
            if (n != 1) {
                wrong.add(what + ": " + n);
            }
        } catch (RuntimeException e) {
            wrong.add(what + ": " + e);
        }
    }
}
