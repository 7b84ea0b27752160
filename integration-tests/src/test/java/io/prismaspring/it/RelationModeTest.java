package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.client.error.PrismaError;
import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.error.RequiredRelationException;
import io.prismaspring.it.archive.PrismaClient;
import io.prismaspring.it.archive.User;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Without foreign keys the client does what they would do: the same as Prisma 7 for the same calls on the same rows. */
@EachDatabase
class RelationModeTest {

    /** What is done, and what there is afterwards, or the code of the error. */
    private record Change(String name, Consumer<PrismaClient> call, String outcome) {}

    private static final String POSTS = " | p 2 p2 b";
    private static final String REST = " | pr 1 2 | t 1 | t 2 | u 1 a 1 - | u 2 b 1 - | u 3 c - 2";

    private static final List<Change> CHANGES = List.of(
            new Change(
                    "delete: posts and their comments go, too",
                    db -> db.user().delete(w -> w.id(1)),
                    "p 2 p2 b | pr 1 2 | t 1 | t 2 | u 2 b 1 - | u 3 c - 2"),
            new Change("delete a boss", db -> db.user().delete(w -> w.id(2)), "P2014"),
            new Change(
                    "delete somebody with a profile",
                    db -> {
                        db.user().update(w -> w.id(3), u -> u.boss(b -> b.disconnect()));
                        db.user().delete(w -> w.id(2));
                    },
                    "P2014"),
            new Change("delete what is not there", db -> db.user().delete(w -> w.id(9)), "P2025"),
            new Change(
                    "deleteMany",
                    db -> assertThat(db.user().deleteMany(w -> w.email("a"))).isOne(),
                    "p 2 p2 b | pr 1 2 | t 1 | t 2 | u 2 b 1 - | u 3 c - 2"),
            new Change(
                    "deleteMany by what is deleted, too",
                    db -> assertThat(db.user().deleteMany(w -> w.posts().some(p -> p.slug("p1"))))
                            .isOne(),
                    "p 2 p2 b | pr 1 2 | t 1 | t 2 | u 2 b 1 - | u 3 c - 2"),
            new Change("deleteAll", db -> db.user().deleteAll(), "P2014"),
            new Change(
                    "delete a team: its users have none",
                    db -> db.team().delete(w -> w.id(1)),
                    "c 1 p1 | c 2 p1 | p 1 p1 a | p 2 p2 b | pr 1 2 | t 2 | u 1 a - - | u 2 b - - | u 3 c - 2"),
            new Change(
                    "the key of a team changes: its users follow",
                    db -> db.team().update(w -> w.id(1), t -> t.id(7)),
                    "c 1 p1 | c 2 p1 | p 1 p1 a | p 2 p2 b | pr 1 2 | t 2 | t 7 | u 1 a 7 - | u 2 b 7 - | u 3 c - 2"),
            new Change(
                    "a unique key changes: posts follow",
                    db -> db.user().update(w -> w.id(1), u -> u.email("z")),
                    "c 1 p1 | c 2 p1 | p 1 p1 z | p 2 p2 b | pr 1 2 | t 1 | t 2 | u 1 z 1 - | u 2 b 1 - | u 3 c - 2"),
            new Change("a key that must stay changes", db -> db.post().update(w -> w.id(1), p -> p.slug("z")), "P2014"),
            new Change(
                    "the same key is written again where it must stay",
                    db -> db.post().update(w -> w.id(1), p -> p.slug("p1")),
                    "P2014"),
            new Change("the key of a boss changes", db -> db.user().update(w -> w.id(2), u -> u.id(20)), "P2014"),
            new Change(
                    "a counted-up key",
                    db -> assertThat(db.team().updateMany(w -> w.id(1), t -> t.id().increment(10)))
                            .isOne(),
                    "c 1 p1 | c 2 p1 | p 1 p1 a | p 2 p2 b | pr 1 2 | t 11 | t 2 | u 1 a 11 - | u 2 b 11 - | u 3 c - 2"),
            new Change(
                    "updateMany of a key that must stay",
                    db -> db.post().updateMany(w -> w.id(1), p -> p.slug("q")),
                    "P2014"),
            new Change(
                    "upsert that changes a key",
                    db -> db.team().upsert(w -> w.id(1), t -> t.id(1), t -> t.id(9)),
                    "c 1 p1 | c 2 p1 | p 1 p1 a | p 2 p2 b | pr 1 2 | t 2 | t 9 | u 1 a 9 - | u 2 b 9 - | u 3 c - 2"),
            new Change(
                    "nested delete",
                    db -> db.team().update(w -> w.id(1), t -> t.users(u -> u.delete(w -> w.id(1)))),
                    "p 2 p2 b | pr 1 2 | t 1 | t 2 | u 2 b 1 - | u 3 c - 2"),
            new Change(
                    "nested deleteMany",
                    db -> db.team().update(w -> w.id(1), t -> t.users(u -> u.deleteMany(w -> w.email("a")))),
                    "p 2 p2 b | pr 1 2 | t 1 | t 2 | u 2 b 1 - | u 3 c - 2"),
            new Change(
                    "nested deleteMany of a boss",
                    db -> db.team().update(w -> w.id(1), t -> t.users(u -> u.deleteAll())),
                    "P2014"),
            new Change(
                    "create with a foreign key that leads nowhere",
                    db -> db.post().create(p -> p.slug("x").authorEmail("nobody").id(3)),
                    "c 1 p1 | c 2 p1 | p 1 p1 a | p 2 p2 b | p 3 x nobody" + REST),
            new Change(
                    "create connecting nobody",
                    db -> db.post().create(p -> p.slug("x").author(a -> a.connect(w -> w.email("nobody")))),
                    "P2025"),
            new Change(
                    "connect a group that is not there",
                    db -> db.user().update(w -> w.id(2), u -> u.groups(g -> g.connect(w -> w.id(99)))),
                    "P2025"),
            new Change(
                    "set a foreign key that leads nowhere",
                    db -> db.user().update(w -> w.id(3), u -> u.teamId(99)),
                    "c 1 p1 | c 2 p1 | p 1 p1 a | p 2 p2 b | pr 1 2 | t 1 | t 2 | u 1 a 1 - | u 2 b 1 - | u 3 c 99 2"),
            new Change(
                    "deleteMany with a limit",
                    db -> assertThat(db.user().deleteMany(w -> w.email("a"), o -> o.limit(1)))
                            .isOne(),
                    "p 2 p2 b | pr 1 2 | t 1 | t 2 | u 2 b 1 - | u 3 c - 2"));

    private static final class Undo extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void doesWhatForeignKeysWouldDo(TestDatabase database) {
        PrismaClient db = Clients.archive(database);
        seed(db);
        assertThat(lines(db)).isEqualTo("c 1 p1 | c 2 p1 | p 1 p1 a" + POSTS + REST);
        SoftAssertions all = new SoftAssertions();
        for (Change change : CHANGES) {
            all.assertThat(outcome(db, change)).as(change.name()).isEqualTo(change.outcome());
        }
        all.assertAll();
    }

    private static void seed(PrismaClient db) {
        db.team().createMany(List.of(1, 2), (t, id) -> t.id(id));
        db.group().create(g -> g.id(1));
        db.user()
                .create(u -> u.email("a")
                        .id(1)
                        .team(t -> t.connect(w -> w.id(1)))
                        .groups(g -> g.connect(w -> w.id(1)))
                        .posts(p -> p.create(x -> x.slug("p1")
                                .id(1)
                                .comments(c -> c.create(y -> y.id(1)).create(y -> y.id(2))))));
        db.user()
                .create(u -> u.email("b")
                        .id(2)
                        .teamId(1)
                        .posts(p -> p.create(x -> x.slug("p2").id(2)))
                        .profile(p -> p.create(x -> x.id(1))));
        db.user().create(u -> u.email("c").id(3).bossId(2));
    }

    private static String outcome(PrismaClient db, Change change) {
        List<String> lines = new ArrayList<>();
        try {
            db.transaction(() -> {
                change.call().accept(db);
                lines.add(lines(db));
                throw new Undo();
            });
        } catch (Undo undone) {
            return lines.get(0);
        } catch (DataAccessException e) {
            return e instanceof PrismaError error ? error.code() : e.toString();
        }
        throw new IllegalStateException("not undone");
    }

    private static String lines(PrismaClient db) {
        List<String> lines = new ArrayList<>();
        db.user()
                .findMany()
                .forEach(u ->
                        lines.add("u " + u.id() + " " + u.email() + " " + text(u.teamId()) + " " + text(u.bossId())));
        db.team().findMany().forEach(t -> lines.add("t " + t.id()));
        db.post().findMany().forEach(p -> lines.add("p " + p.id() + " " + p.slug() + " " + p.authorEmail()));
        db.comment().findMany().forEach(c -> lines.add("c " + c.id() + " " + c.postSlug()));
        db.profile().findMany().forEach(p -> lines.add("pr " + p.id() + " " + p.userId()));
        return String.join(" | ", lines.stream().sorted().toList());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    @Test
    void compoundKeysAreFollowed(TestDatabase database) {
        PrismaClient db = Clients.archive(database);
        db.shelf()
                .create(s ->
                        s.room("a").number(1).boxes(b -> b.create(x -> x.id(1)).create(x -> x.id(2))));
        db.shelf().create(s -> s.room("a").number(2).boxes(b -> b.create(x -> x.id(3))));

        db.shelf().update(w -> w.roomAndNumber("a", 1), s -> s.number().multiply(5));

        assertThat(boxes(db)).containsExactly("a5", "a5", "a2");
        db.shelf().deleteMany(w -> w.room("a"));
        assertThat(boxes(db)).containsExactly("nullnull", "nullnull", "nullnull");
    }

    private static List<String> boxes(PrismaClient db) {
        return db.box().findMany(q -> q.orderBy(o -> o.id().asc())).stream()
                .map(box -> box.room() + box.number())
                .toList();
    }

    @Test
    void whatReferredToNothingIsReadAsUnrelated(TestDatabase database) {
        PrismaClient db = Clients.archive(database);
        db.user().create(u -> u.email("a").teamId(7));

        User user = db.user().findUniqueOrThrow(w -> w.email("a"), q -> q.include(i -> i.team()));

        assertThat(user.team()).isEmpty();
        assertThat(db.user().count(w -> w.team().isNull())).isZero();
        assertThat(db.user().count(w -> w.team().isNot(t -> t.id(7)))).isOne();
    }

    @Test
    void followingLeavesTheTimeOfTheLastUpdate(TestDatabase database) {
        PrismaClient db = Clients.archive(database);
        db.team().create(t -> t.id(1).users(u -> u.create(x -> x.email("a"))));
        Instant before = db.user().findUniqueOrThrow(w -> w.email("a")).updated();

        db.team().update(w -> w.id(1), t -> t.id(2));

        User after = db.user().findUniqueOrThrow(w -> w.email("a"));
        assertThat(after.teamId()).isEqualTo(2);
        assertThat(after.updated()).isEqualTo(before);
    }

    @Test
    void aFailedDeleteIsUndone(TestDatabase database) {
        PrismaClient db = Clients.archive(database);
        seed(db);
        String before = lines(db);

        assertThatThrownBy(() -> db.user().deleteAll())
                .isInstanceOf(RequiredRelationException.class)
                .hasMessage("User.deleteAll: a Profile refers to the User (User.profile) and must not lose it");
        assertThatThrownBy(() -> db.user().delete(w -> w.id(9))).isInstanceOf(RecordNotFoundException.class);

        assertThat(lines(db)).isEqualTo(before);
        assertThat(database.activeConnections()).isZero();
    }
}
