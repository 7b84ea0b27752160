package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.prismaspring.it.press.Post;
import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers beyond their ranges, and aggregates where they do not belong. */
@EachDatabase
class NumberEdgesTest {

    private static Post post(PrismaClient db, String slug) {
        return db.post().create(p -> p.slug(slug).title(slug));
    }

    @Test
    void decimalDivision(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.post().create(p -> p.slug("p").title("p").price(new BigDecimal("7")));
        assertThat(db.post()
                        .update(w -> w.slug("p"), u -> u.price().divide(new BigDecimal("2")))
                        .price())
                .isEqualByComparingTo("3.5");
    }

    @Test
    void intOverflow(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.post().create(p -> p.slug("p").title("p").views(Integer.MAX_VALUE));
        Throwable error = catchThrowable(() -> {
            Post p = db.post().update(w -> w.slug("p"), u -> u.views().increment(1));
            throw new AssertionError("views is " + p.views());
        });
        assertThat(error).isNotInstanceOf(AssertionError.class);
        assertThat(db.post().findUniqueOrThrow(w -> w.slug("p")).views()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void longOverflow(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.post().create(p -> p.slug("p").title("p").reads(Long.MAX_VALUE));
        Throwable error = catchThrowable(() -> {
            Post p = db.post().update(w -> w.slug("p"), u -> u.reads().increment(1L));
            throw new AssertionError("reads is " + p.reads());
        });
        assertThat(error).isNotInstanceOf(AssertionError.class);
    }

    @Test
    void sumOverflow(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.post()
                .createMany(List.of("a", "b", "c"), (p, s) -> p.slug(s).title(s).views(2_000_000_000));
        Throwable error = catchThrowable(() -> {
            Integer sum = db.post().aggregate(q -> q.select(a -> a.sum().views()));
            throw new AssertionError("sum is " + sum);
        });
        assertThat(error).isNotInstanceOf(AssertionError.class);
    }

    @Test
    void havingOnDecimals(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.post()
                .createMany(
                        List.of(1, 2, 30),
                        (p, i) ->
                                p.slug("s" + i).title(i < 10 ? "small" : "big").price(new BigDecimal(i)));
        assertThat(db.post()
                        .groupBy(g -> g.by(f -> f.title())
                                .having(h -> h.sum().price().gt(new BigDecimal("5")))
                                .select(a -> a.title())))
                .as("sum")
                .containsExactly("big");
        assertThat(db.post()
                        .groupBy(g -> g.by(f -> f.title())
                                .having(h -> h.min().price().lt(new BigDecimal("5")))
                                .select(a -> a.title())))
                .as("min")
                .containsExactly("small");
        assertThat(db.post()
                        .groupBy(g -> g.by(f -> f.title())
                                .having(h -> h.avg().price().eq(new BigDecimal("30")))
                                .select(a -> a.title())))
                .as("avg")
                .containsExactly("big");
        assertThat(db.post()
                        .groupBy(g -> g.by(f -> f.title())
                                .having(h -> h.sum().price().in(new BigDecimal("30"), new BigDecimal("4")))
                                .select(a -> a.title())))
                .as("in")
                .containsExactly("big");
    }

    @Test
    void havingOtherKinds(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.post()
                .createMany(
                        List.of(1, 2, 30),
                        (p, i) -> p.slug("s" + i)
                                .title(i < 10 ? "small" : "big")
                                .views(i)
                                .reads((long) i)
                                .rating(i / 2.0)
                                .created(Instant.EPOCH.plusSeconds(i)));
        assertThat(db.post()
                        .groupBy(g -> g.by(f -> f.title())
                                .having(h -> h.max()
                                        .created()
                                        .gt(Instant.EPOCH.plusSeconds(5))
                                        .min()
                                        .slug()
                                        .contains("3")
                                        .avg()
                                        .views()
                                        .gt(2.5)
                                        .sum()
                                        .reads()
                                        .in(30L, 31L)
                                        .count()
                                        .in(1L, 2L))
                                .select(a -> a.title())))
                .containsExactly("big");
        assertThat(db.post()
                        .groupBy(g -> g.by(f -> f.title())
                                .having(h -> h.or(
                                        x -> x.count().gt(1L),
                                        x -> x.title("big").not(y -> y.count().eq(1L))))
                                .select(a -> a.title())))
                .containsExactly("small");
    }

    @Test
    void havingFieldNotInBy(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        post(db, "a");
        assertThatThrownBy(() -> db.post()
                        .groupBy(g -> g.by(f -> f.title())
                                .having(h -> h.sum().views().gte(f -> f.views()))
                                .select(a -> a.title())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void orderByAnAggregateOutsideGroups(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        post(db, "a");
        post(db, "b");
        Throwable error = catchThrowable(() -> {
            int size = db.post().findMany(q -> q.orderBy(o -> o.count().desc())).size();
            throw new AssertionError(size + " rows");
        });
        assertThat(error).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void selectAnAggregateOutsideGroups(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        post(db, "a");
        post(db, "b");
        Throwable error = catchThrowable(() -> {
            int size = db.post()
                    .findMany(q -> q.select(p -> p.fields(p.slug(), p.count()).as((s, n) -> s + n)))
                    .size();
            throw new AssertionError(size + " rows");
        });
        assertThat(error).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aggregateOfAPlainField(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        assertThatThrownBy(() -> db.post().aggregate(q -> q.select(p -> p.slug())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> db.post().aggregate(q -> q)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void groupByPages(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.post()
                .createMany(
                        IntStream.range(0, 12).boxed().toList(),
                        (p, i) -> p.slug("s" + i)
                                .title("t" + i % 4)
                                .body(i % 3 == 0 ? null : "b")
                                .views(i));
        assertThat(db.post()
                        .groupBy(g -> g.by(f -> f.title())
                                .orderBy(o -> o.title().asc())
                                .take(-2)
                                .select(a -> a.title())))
                .containsExactly("t2", "t3");
        assertThat(db.post()
                        .groupBy(g -> g.by(f -> f.title())
                                .orderBy(o -> o.sum().views().desc())
                                .take(2)
                                .skip(1)
                                .select(a -> a.title())))
                .containsExactly("t2", "t1");
        assertThat(db.post()
                        .groupBy(g -> g.by(f -> f.body())
                                .orderBy(o -> o.body().nullsFirst().asc())
                                .select(a -> a.fields(a.body(), a.count()).as((b, n) -> b + n))))
                .containsExactly("null4", "b8");
        assertThat(db.post()
                        .groupBy(g -> g.by(f -> f.title())
                                .orderBy(o -> o.title().asc())
                                .take(0)
                                .select(a -> a.title())))
                .isEmpty();
        assertThat(db.post()
                        .groupBy(g -> g.by(f -> f.title())
                                .orderBy(o -> o.avg()
                                        .rating()
                                        .nullsLast()
                                        .desc()
                                        .title()
                                        .asc())
                                .take(1)
                                .select(a -> a.title())))
                .containsExactly("t0");
        assertThat(db.post()
                        .groupBy(g -> g.by(f -> f.title(), f -> f.title())
                                .orderBy(o -> o.title().desc())
                                .select(a -> a.title())))
                .hasSize(4);
    }
}
