package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.error.UniqueConstraintException;
import io.prismaspring.it.press.Post;
import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.it.press.User;
import io.prismaspring.it.shop.Everything;
import io.prismaspring.it.shop.OrderState;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Composite, nullable and taken keys, and writes through them. */
@EachDatabase
class KeyEdgesTest {

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static Post post(PrismaClient db, String slug) {
        return db.post().create(p -> p.slug(slug).title(slug));
    }

    private static User user(PrismaClient db, String email) {
        return db.user().create(u -> u.email(email));
    }

    @Test
    void upsertMustNotTouchAnotherRow(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        Post taken = post(db, "taken");
        Throwable error = catchThrowable(() -> db.post()
                .upsert(
                        w -> w.id(taken.id() + 100),
                        c -> c.slug("taken").title("new").id(taken.id() + 100),
                        u -> u.title("overwritten")));
        assertThat(db.post().findUniqueOrThrow(w -> w.id(taken.id())).title()).isEqualTo("taken");
        assertThat(error).isInstanceOf(UniqueConstraintException.class);
    }

    @Test
    void updateManyWithRelationFilterOnTheSameTable(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        user(db, "boss");
        db.user().create(u -> u.email("s1").boss(b -> b.connect(w -> w.email("boss"))));
        db.user().create(u -> u.email("s2").boss(b -> b.connect(w -> w.email("boss"))));
        assertThat(db.user().updateMany(w -> w.boss(b -> b.email("boss")), d -> d.name("staff")))
                .isEqualTo(2);
        assertThat(db.user().updateMany(w -> w.staff().some(s -> s.name("staff")), d -> d.name("boss")))
                .isEqualTo(1);
        assertThat(db.user().updateMany(w -> w.boss(b -> b.email("boss")), d -> d.age(1), o -> o.limit(1)))
                .isEqualTo(1);
        assertThat(db.user().deleteMany(w -> w.boss(b -> b.email("boss")), o -> o.limit(1)))
                .isEqualTo(1);
        assertThat(db.user().deleteMany(w -> w.boss(b -> b.email("boss")))).isEqualTo(1);
        assertThat(db.user().deleteMany(w -> w.staff().none())).isEqualTo(1);
    }

    @Test
    void updateManyThroughManyToManyAndBack(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.post().create(p -> p.slug("a").title("a").tags(t -> t.create(n -> n.name("x"))));
        db.post().create(p -> p.slug("b").title("b").tags(t -> t.connect(w -> w.name("x"))));
        post(db, "c");
        assertThat(db.post()
                        .updateMany(
                                w -> w.tags().some(t -> t.posts().some(p -> p.slug("a"))),
                                d -> d.views().increment(1)))
                .isEqualTo(2);
        assertThat(db.post().deleteMany(w -> w.tags().some(t -> t.posts().some(p -> p.slug("a")))))
                .isEqualTo(2);
        assertThat(db.tag().count(w -> w.posts().none())).isEqualTo(1);
    }

    @Test
    void compositeKeys(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.seat().upsert(w -> w.rowAndNumber(1, 2), c -> c.row(1).number(2).guest("a"), u -> u.guest("b"));
        db.seat().upsert(w -> w.rowAndNumber(1, 2), c -> c.row(1).number(2).guest("a"), u -> u.guest("b"));
        assertThat(db.seat().findUniqueOrThrow(w -> w.rowAndNumber(1, 2)).guest())
                .isEqualTo("b");
        // The key itself changes.
        assertThat(db.seat()
                        .update(
                                w -> w.rowAndNumber(1, 2),
                                u -> u.row().increment(4).number(9))
                        .row())
                .isEqualTo(5);
        assertThat(db.seat()
                        .upsert(w -> w.rowAndNumber(5, 9), c -> c.row(5).number(9), u -> u.number(10))
                        .number())
                .isEqualTo(10);
        assertThat(db.seat()
                        .upsert(w -> w.rowAndNumber(7, 7), c -> c.row(8).number(8), u -> u.guest("?"))
                        .row())
                .isEqualTo(8);
        db.seat()
                .createMany(
                        IntStream.range(20, 30).boxed().toList(),
                        (s, i) -> s.row(i).number(i % 3));
        assertThat(db.seat().updateMany(w -> w.row().gte(20), u -> u.guest("z"), o -> o.limit(4)))
                .isEqualTo(4);
        assertThat(db.seat().deleteMany(w -> w.guest("z"), o -> o.limit(3))).isEqualTo(3);
        assertThat(db.seat()
                        .findMany(q -> q.orderBy(o -> o.number().desc())
                                .where(w -> w.row().gte(24))
                                .cursor(w -> w.rowAndNumber(26, 2))
                                .take(3)
                                .select(s -> s.row())))
                .containsExactly(26, 29, 25);
    }

    @Test
    void createManyWithMixedColumnsAndDefaultsOnly(TestDatabase database) {
        io.prismaspring.it.club.PrismaClient db =
                new io.prismaspring.it.club.PrismaClient(Clients.runtime(Clients.migrated(database, "club")));
        assertThat(db.blank().createMany(List.of(), (b, x) -> b)).isZero();
        assertThat(db.blank().createManyAndReturn(List.of(), (b, x) -> b)).isEmpty();
        assertThat(db.blank().createMany(List.of(1, 2, 3), (b, x) -> b)).isEqualTo(3);
        assertThat(db.blank().createMany(List.of(1, 2, 3), (b, x) -> b, o -> o.skipDuplicates()))
                .isEqualTo(3);
        assertThat(db.blank().createManyAndReturn(List.of(1, 2, 3, 4), (b, x) -> x % 2 == 0 ? b : b.n(x)))
                .extracting(b -> b.n())
                .containsExactly(1, 7, 3, 7);
        assertThat(db.blank().create(b -> b).n()).isEqualTo(7);
        assertThat(db.blank().count()).isEqualTo(11);
    }

    @Test
    void setByAKeyThatOtherRowsHaveNot(TestDatabase database) {
        io.prismaspring.it.club.PrismaClient db =
                new io.prismaspring.it.club.PrismaClient(Clients.runtime(Clients.migrated(database, "club")));
        db.team()
                .create(t -> t.name("t")
                        .members(m -> m.create(x -> x.nick("a").handle("h")).create(x -> x.nick("b"))));
        db.org()
                .create(o -> o.country("x")
                        .code(1)
                        .members(m -> m.connect(w -> w.nick("a")).connect(w -> w.nick("b"))));

        db.org().update(w -> w.countryAndCode("x", 1), o -> o.members(m -> m.set(w -> w.handle("h"))));
        db.team().update(w -> w.name("t"), t -> t.members(m -> m.set(w -> w.handle("h"))));

        assertThat(db.member().findMany(q -> q.where(w -> w.org(o -> o.code(1))).select(f -> f.nick())))
                .containsExactly("a");
        assertThat(db.member()
                        .findMany(q ->
                                q.where(w -> w.groups().some(g -> g.name("t"))).select(f -> f.nick())))
                .containsExactly("a");
        db.org().update(w -> w.countryAndCode("x", 1), o -> o.members(m -> m.set(w -> w.handle("nobody's"))));
        assertThat(db.member().count(w -> w.org().isNotNull())).isZero();
    }

    @Test
    void relationToANullableUniqueKey(TestDatabase database) {
        io.prismaspring.it.club.PrismaClient db =
                new io.prismaspring.it.club.PrismaClient(Clients.runtime(Clients.migrated(database, "club")));
        int id = db.member().create(m -> m.nick("m")).id();
        db.note().create(n -> n.text("free"));
        List<Throwable> errors = new ArrayList<>();
        errors.add(catchThrowable(() ->
                db.member().update(w -> w.id(id), u -> u.notes(n -> n.updateAll(d -> d.text("x"))))));
        errors.add(catchThrowable(() -> db.member().update(w -> w.id(id), u -> u.notes(n -> n.deleteAll()))));
        errors.add(catchThrowable(() -> db.member().update(w -> w.id(id), u -> u.notes(n -> n.set()))));
        errors.add(catchThrowable(() -> db.member().update(w -> w.id(id), u -> u.badge(b -> b.disconnect()))));
        assertThat(errors).containsOnlyNulls();
        assertThat(db.note().count(w -> w.text("free"))).isEqualTo(1);
        Throwable create =
                catchThrowable(() -> db.member().update(w -> w.id(id), u -> u.badge(b -> b.create(n -> n.text("t")))));
        assertThat(create)
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessage(
                        "Member.update: nothing can be related as Member.badge, because the Member has NULL as handle");
        assertThat(db.member()
                        .findMany(q -> q.include(i -> i.notes().badge()))
                        .get(0)
                        .notes())
                .isEmpty();
    }

    @Test
    void compositeForeignKeys(TestDatabase database) {
        io.prismaspring.it.club.PrismaClient db =
                new io.prismaspring.it.club.PrismaClient(Clients.runtime(Clients.migrated(database, "club")));
        db.org()
                .create(o -> o.country("de")
                        .code(1)
                        .title("one")
                        .members(m -> m.create(x -> x.nick("a")).create(x -> x.nick("b"))));
        db.org().create(o -> o.country("de").code(2));
        db.member().create(m -> m.nick("half").orgCountry("de"));
        assertThat(db.member().count(w -> w.org().isNull())).isEqualTo(1);
        assertThat(db.member().count(w -> w.org().isNotNull())).isEqualTo(2);
        assertThat(db.member()
                        .findMany(q ->
                                q.include(i -> i.org()).orderBy(o -> o.nick().asc())))
                .extracting(m -> m.org().isPresent())
                .containsExactly(true, true, false);
        var one = db.org()
                .update(
                        w -> w.countryAndCode("de", 1),
                        u -> u.code(5)
                                .members(m -> m.disconnect(w -> w.nick("a"))
                                        .connectOrCreate(w -> w.nick("c"), n -> n.nick("c"))
                                        .connect(w -> w.nick("half"))
                                        .upsert(w -> w.nick("b"), n -> n.nick("?"), d -> d.nick("B"))),
                        q -> q.include(i -> i.members(m ->
                                        m.orderBy(o -> o.nick().asc()).take(2).skip(1))
                                .count(n -> n.members())));
        assertThat(one.members()).extracting(m -> m.nick()).hasSize(2);
        assertThat(db.member().count(w -> w.org(o -> o.code(5)))).isEqualTo(3);
        db.org().update(w -> w.countryAndCode("de", 5), u -> u.members(m -> m.set(w -> w.nick("a"))));
        assertThat(db.member().findMany(q -> q.where(w -> w.org().isNotNull()).select(m -> m.nick())))
                .containsExactly("a");
        db.member().update(w -> w.nick("a"), u -> u.org(o -> o.update(d -> d.title("renamed"))));
        assertThat(db.org().count(w -> w.title("renamed"))).isEqualTo(1);
        db.member()
                .update(
                        w -> w.nick("a"),
                        u -> u.org(o -> o.upsert(n -> n.country("x").code(1), d -> d.title("up"))));
        db.member().update(w -> w.nick("a"), u -> u.org(o -> o.delete()));
        assertThat(db.org().count()).isEqualTo(1);
    }

    @Test
    void upsertOfASlot(TestDatabase database) {
        io.prismaspring.it.club.PrismaClient db =
                new io.prismaspring.it.club.PrismaClient(Clients.runtime(Clients.migrated(database, "club")));
        db.slot().create(s -> s.room("r").hour(1).guest("g"));
        Throwable error = catchThrowable(() -> db.slot()
                .upsert(
                        w -> w.roomAndHour("r", 2),
                        c -> c.room("r").hour(2).guest("g"),
                        u -> u.count().increment(1)));
        assertThat(db.slot().findUniqueOrThrow(w -> w.roomAndHour("r", 1)).count())
                .isZero();
        assertThat(error).isInstanceOf(UniqueConstraintException.class);
    }

    @Test
    void createManyOfEverything(TestDatabase database) {
        io.prismaspring.it.shop.PrismaClient db = Clients.shop(database);
        List<Integer> rows = List.of(0, 1, 2, 3, 4);
        db.everything().createMany(rows, (e, i) -> {
            var row = e.string("s" + i)
                    .int_(i)
                    .bigInt(i)
                    .float_(i / 4.0)
                    .decimal(new BigDecimal(i).movePointLeft(2))
                    .boolean_(i % 2 == 0)
                    .dateTime(Instant.EPOCH.plusSeconds(i))
                    .json_(json("{\"i\":[" + i + ",null,\"x\\\"y\"]}"))
                    .bytes(new byte[] {(byte) -i, 0})
                    .state(OrderState.SHIPPED);
            return row.jsonOpt(i == 1 ? null : json(i == 2 ? "null" : "[]"))
                    .stateOpt(i == 3 ? OrderState.DONE : null)
                    .bytesOpt(i == 0 ? new byte[0] : null)
                    .decimalOpt(i == 4 ? new BigDecimal("0.1") : null);
        });
        List<Everything> all =
                db.everything().findMany(q -> q.orderBy(o -> o.int_().asc()));
        assertThat(all).hasSize(5);
        assertThat(all.get(1).jsonOpt()).isNull();
        assertThat(all.get(3).stateOpt()).isEqualTo(OrderState.DONE);
        assertThat(all.get(0).bytesOpt()).isEmpty();
        assertThat(all.get(4).json_()).isEqualTo(json("{\"i\":[4,null,\"x\\\"y\"]}"));
        assertThat(db.everything().count(w -> w.jsonOpt().isNull())).isEqualTo(1);
        assertThat(db.everything().count(w -> w.jsonOpt().isJsonNull())).isEqualTo(1);
    }

    @Test
    void setOfManyChildren(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        user(db, "u");
        db.post()
                .createMany(
                        IntStream.range(0, 2_000).boxed().toList(),
                        (p, i) -> p.slug("s" + i).title("t"));
        List<Integer> a = IntStream.range(0, 1_500).boxed().toList();
        db.user().update(w -> w.email("u"), u -> u.posts(p -> p.set(a, (w, i) -> w.slug("s" + i))));
        assertThat(db.post().count(w -> w.author().isNotNull())).isEqualTo(1_500);
    }

    /** As many statements for 1,500 tags as for ten, whether the pairs are new or there already. */
    @Test
    void setOfManyTags(TestDatabase database) {
        CountingDataSource counting = new CountingDataSource(Clients.migrated(database, "press"));
        PrismaClient db = new PrismaClient(Clients.runtime(counting));
        db.tag().createMany(IntStream.range(0, 3_000).boxed().toList(), (t, i) -> t.name("t" + i));
        post(db, "few");
        post(db, "many");
        List<Integer> counts = new ArrayList<>();
        for (int repetition = 0; repetition < 2; repetition++) {
            counts.add(statementsOfSet(counting, db, "few", 10));
            counts.add(statementsOfSet(counting, db, "many", 1_500));
        }
        // The post, the pairs that go, the tags, the pairs that come.
        assertThat(counts).containsExactly(4, 4, 4, 4);
        assertThat(db.tag().count(w -> w.posts().some())).isEqualTo(1_500);
    }

    private static int statementsOfSet(CountingDataSource counting, PrismaClient db, String slug, int tags) {
        List<Integer> names = IntStream.range(0, tags).boxed().toList();
        counting.reset();
        db.post().update(w -> w.slug(slug), u -> u.tags(t -> t.set(names, (w, i) -> w.name("t" + i))));
        return counting.statements().size();
    }
}
