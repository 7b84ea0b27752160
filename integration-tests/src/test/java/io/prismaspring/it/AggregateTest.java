package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers about many rows: of all, of a page, of each group. */
@EachDatabase
class AggregateTest {

    private PrismaClient db;

    record Stats(
            @Nullable Double avg,
            @Nullable Integer sum,
            @Nullable Integer min,
            @Nullable Integer max,
            long n) {}

    record Wide(
            @Nullable Long reads,
            @Nullable BigDecimal price,
            @Nullable Double rating,
            long rated) {}

    record PerAuthor(@Nullable Integer authorId, long posts) {}

    record Text(@Nullable String first, @Nullable String last) {}

    @BeforeEach
    void threeAuthorsWithOneTwoAndThreePosts(TestDatabase database) {
        db = Clients.press(database);
        for (int a = 1; a <= 3; a++) {
            int author = a;
            db.user()
                    .create(u -> u.email("u" + author).posts(p -> {
                        for (int i = 1; i <= author; i++) {
                            int views = author * 10 + i;
                            p.create(n -> n.slug("p" + views)
                                    .title("t" + views)
                                    .views(views)
                                    .price(new BigDecimal(views).movePointLeft(1))
                                    .reads(5_000_000_000L)
                                    .rating(author == 2 ? null : views / 2.0));
                        }
                        return p;
                    }));
        }
        db.post().create(p -> p.slug("orphan").title("orphan"));
    }

    @Test
    void aggregatesAllRowsOrThoseThatMatch() {
        // views: 11, 21, 22, 31, 32, 33, 0
        Stats all = db.post()
                .aggregate(q -> q.select(a -> a.fields(
                                a.avg().views(),
                                a.sum().views(),
                                a.min().views(),
                                a.max().views(),
                                a.count())
                        .as(Stats::new)));
        assertThat(all.avg()).isCloseTo(150 / 7.0, offset(1e-9));
        assertThat(all).extracting(Stats::sum, Stats::min, Stats::max, Stats::n).containsExactly(150, 0, 33, 7L);

        Stats none = db.post()
                .aggregate(q -> q.where(w -> w.slug("nobody"))
                        .select(a -> a.fields(
                                        a.avg().views(),
                                        a.sum().views(),
                                        a.min().views(),
                                        a.max().views(),
                                        a.count())
                                .as(Stats::new)));
        assertThat(none).isEqualTo(new Stats(null, null, null, null, 0));
    }

    @Test
    void sumsKeepTheTypeOfTheirColumn() {
        Wide wide = db.post()
                .aggregate(q -> q.select(
                        a -> a.fields(a.sum().reads(), a.avg().price(), a.sum().rating(), a.countOf(f -> f.rating()))
                                .as(Wide::new)));
        assertThat(wide.reads()).isEqualTo(30_000_000_000L);
        assertThat(wide.price()).isBetween(new BigDecimal("2.142857"), new BigDecimal("2.142858"));
        assertThat(wide.rating()).isEqualTo(53.5);
        assertThat(wide.rated()).isEqualTo(4);
        Text text = db.post()
                .aggregate(q ->
                        q.select(a -> a.fields(a.min().slug(), a.max().slug()).as(Text::new)));
        assertThat(text).isEqualTo(new Text("orphan", "p33"));
    }

    @Test
    void aPageLimitsTheRowsFirst() {
        Integer sum = db.post()
                .aggregate(q -> q.orderBy(o -> o.views().desc())
                        .skip(1)
                        .take(2)
                        .select(a -> a.sum().views()));
        assertThat(sum).isEqualTo(32 + 31);
    }

    @Test
    void groupsHaveTheirFieldsAndAggregates() {
        List<PerAuthor> groups = db.post()
                .groupBy(g -> g.by(f -> f.authorId())
                        .orderBy(o -> o.count().desc().authorId().asc())
                        .select(a -> a.fields(a.authorId(), a.count()).as(PerAuthor::new)));
        assertThat(groups).startsWith(new PerAuthor(3, 3), new PerAuthor(2, 2));
        assertThat(groups).contains(new PerAuthor(null, 1), new PerAuthor(1, 1)).hasSize(4);
    }

    @Test
    void havingTestsAggregatesAndFieldsOfTheGroup() {
        assertThat(db.post()
                        .groupBy(g -> g.by(f -> f.authorId())
                                .where(w -> w.views().gt(11))
                                .having(h -> h.count().gt(1L).avg().views().lt(30.0))
                                .select(a -> a.fields(a.authorId(), a.count()).as(PerAuthor::new))))
                .containsExactly(new PerAuthor(2, 2));
        assertThat(db.post()
                        .groupBy(g -> g.by(f -> f.authorId())
                                .having(h -> h.or(a -> a.max().views().gte(33), b -> b.authorId(1)))
                                .orderBy(o -> o.sum().views().desc())
                                .select(a -> a.authorId())))
                .containsExactly(3, 1);
        assertThat(db.post()
                        .groupBy(g -> g.by(f -> f.authorId())
                                .having(h -> h.authorId().isNotNull())
                                .orderBy(o -> o.min().views().desc())
                                .skip(1)
                                .take(1)
                                .select(a -> a.min().views())))
                .containsExactly(21);
    }

    @Test
    void groupsAreTestedAndOrderedByTheNumberOfValues() {
        assertThat(db.post()
                        .groupBy(g -> g.by(f -> f.authorId())
                                .where(w -> w.authorId().isNotNull())
                                .having(h -> h.countOf(f -> f.rating()).lte(1L))
                                .orderBy(o -> o.countOf(f -> f.rating()).asc())
                                .select(a -> a.authorId())))
                .containsExactly(2, 1);
    }

    @Test
    void whatAGroupDoesNotHaveIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> db.post().groupBy(g -> g.by(f -> f.authorId()).select(a -> a.title())))
                .hasMessage(
                        "Post.groupBy: select names Post.title, which is neither a field of by(…) nor an aggregate");
        assertThatThrownBy(() ->
                        db.post().groupBy(g -> g.by(f -> f.authorId()).take(1).select(a -> a.count())))
                .hasMessage("Post.groupBy: take and skip need orderBy");
        assertThatThrownBy(() -> db.post().findMany(q -> q.select(a -> a.max().views())))
                .hasMessage("MAX(Post.views) is an aggregate; ask aggregate or groupBy for it");
        assertThatThrownBy(() -> db.post().aggregate(q -> q.select(a -> a.views())))
                .hasMessage("Post.views is no aggregate; many rows share one result");
    }
}
