package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.error.StaleVersionException;
import io.prismaspring.client.error.UnsupportedFeatureException;
import io.prismaspring.it.press.Account;
import io.prismaspring.it.press.Post;
import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

/** Many rows at once, one after the other, and by many threads. */
@EachDatabase
class ManyRowsTest {

    private PrismaClient db;

    @BeforeEach
    void client(TestDatabase database) {
        db = Clients.press(database);
    }

    private static List<Integer> numbers(int n) {
        return IntStream.range(0, n).boxed().toList();
    }

    @Test
    void aStreamGivesAllRowsWithTheirRelations() {
        db.post().createMany(numbers(1_234), (p, i) -> {
            var post = p.slug("s" + i).title("t").views(i);
            return i % 10 == 0 ? post.comments(c -> c.create(n -> n.text("c" + i))) : post;
        });
        try (Stream<Post> posts =
                db.post().stream(q -> q.orderBy(o -> o.views().asc()).include(i -> i.comments()))) {
            List<Post> all = posts.toList();
            assertThat(all).extracting(Post::views).isEqualTo(numbers(1_234));
            assertThat(all.get(1_230).comments().get(0).text()).isEqualTo("c1230");
            assertThat(all.get(1_231).comments()).isEmpty();
        }
        try (Stream<String> slugs =
                db.post().stream(q -> q.orderBy(o -> o.views().desc()).select(f -> f.slug()))) {
            assertThat(slugs.limit(2)).containsExactly("s1233", "s1232");
        }
        try (Stream<Post> last =
                db.post().stream(q -> q.orderBy(o -> o.views().asc()).take(-2))) {
            assertThat(last.map(Post::views)).containsExactly(1232, 1233);
        }
        // A stream within a transaction sees what the transaction wrote, and leaves it open.
        db.transaction(() -> {
            db.post().updateMany(w -> w.views(7), u -> u.title("seven"));
            try (Stream<Post> posts = db.post().stream(q -> q.where(w -> w.title("seven")))) {
                assertThat(posts.map(Post::views)).containsExactly(7);
            }
            db.post().updateMany(w -> w.views(8), u -> u.title("eight"));
        });
        assertThat(db.post().count(w -> w.title().in("seven", "eight"))).isEqualTo(2);
    }

    @Test
    void aLimitBoundsWhatIsChangedOrDeleted() {
        db.seat().createMany(numbers(10), (s, i) -> s.row(i / 5).number(i % 5));
        assertThat(db.seat().updateMany(w -> w.row(0), u -> u.guest("g"), o -> o.limit(3)))
                .isEqualTo(3);
        assertThat(db.seat().count(w -> w.guest("g"))).isEqualTo(3);
        assertThat(db.seat().updateMany(w -> w.row(0), u -> u.guest("h"), o -> o.limit(0)))
                .isZero();
        assertThat(db.seat().deleteMany(w -> w.row(1), o -> o.limit(4))).isEqualTo(4);
        assertThat(db.seat().count(w -> w.row(1))).isEqualTo(1);
    }

    @Test
    void changedRowsAreReturned(TestDatabase database) {
        if (database.kind() == Database.MARIADB) {
            assertThatThrownBy(() -> db.seat().updateManyAndReturn(w -> w.row(1), u -> u.guest("g")))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessage("updateManyAndReturn is not possible on MariaDB");
            return;
        }
        db.seat().createMany(numbers(4), (s, i) -> s.row(i / 2).number(i % 2));
        assertThat(db.seat().updateManyAndReturn(w -> w.row(1), u -> u.guest("g")))
                .extracting(s -> s.row() + "/" + s.number() + s.guest())
                .containsExactlyInAnyOrder("1/0g", "1/1g");
    }

    @Test
    void createdRowsAreReturnedInTheirOrder() {
        List<Post> posts = db.post().createManyAndReturn(numbers(1_200), (p, i) -> {
            var post = p.slug("s" + i).title("t" + i);
            return i % 2 == 0 ? post.views(i) : post;
        });
        assertThat(posts)
                .extracting(Post::slug)
                .isEqualTo(numbers(1_200).stream().map(i -> "s" + i).toList());
        assertThat(posts.get(1_198).views()).isEqualTo(1_198);
        assertThat(db.post().findUniqueOrThrow(w -> w.id(posts.get(777).id()))).isEqualTo(posts.get(777));
    }

    @Test
    void duplicatesAreSkippedInBulk() {
        db.tag().createMany(List.of("a", "b"), (t, n) -> t.name(n));
        assertThat(db.tag().createMany(List.of("a", "c", "d", "c"), (t, n) -> t.name(n), o -> o.skipDuplicates()))
                .isEqualTo(2);
        assertThat(db.tag().count()).isEqualTo(4);
    }

    @Test
    void skippedDuplicatesAreNotReturned() {
        db.tag().createMany(List.of("a", "b"), (t, n) -> t.name(n));
        assertThat(db.tag()
                        .createManyAndReturn(
                                List.of("a", "c", "d", "c"),
                                (t, n) -> t.name(n),
                                o -> o.skipDuplicates(),
                                q -> q.select(f -> f.name())))
                .containsExactly("c", "d");
        assertThat(db.tag()
                        .createManyAndReturn(List.of("d", "e"), (t, n) -> t.name(n), o -> o.skipDuplicates(), q -> q))
                .allSatisfy(tag ->
                        assertThat(db.tag().findUnique(w -> w.id(tag.id()))).contains(tag))
                .hasSize(1);
    }

    @Test
    void whatIsSelectedOfManyNewRowsComesInTheirOrder(TestDatabase database) {
        List<String> slugs =
                IntStream.range(0, 700).mapToObj(i -> "s" + (700 - i)).toList();
        List<Post> posts = db.post()
                .createManyAndReturn(
                        slugs,
                        (p, slug) -> p.slug(slug).title(slug).comments(c -> c.create(n -> n.text(slug))),
                        q -> q.include(i -> i.comments()));
        assertThat(posts).extracting(Post::slug).isEqualTo(slugs);
        assertThat(posts)
                .allSatisfy(
                        p -> assertThat(p.comments()).extracting(c -> c.text()).containsExactly(p.slug()));
        List<String> guests = db.seat()
                .createManyAndReturn(
                        List.of(3, 1, 2), (s, n) -> s.row(1).number(n).guest("g" + n), q -> q.select(f -> f.guest()));
        assertThat(guests).containsExactly("g3", "g1", "g2");
        if (database.kind() == Database.MARIADB) {
            assertThatThrownBy(() -> db.seat()
                            .updateManyAndReturn(
                                    w -> w.row(1), s -> s.guest("x"), o -> o, q -> q.select(f -> f.number())))
                    .isInstanceOf(UnsupportedFeatureException.class);
        } else {
            assertThat(db.seat()
                            .updateManyAndReturn(
                                    w -> w.number().gt(1), s -> s.guest("x"), o -> o, q -> q.select(f -> f.number())))
                    .containsExactlyInAnyOrder(2, 3);
        }
    }

    @Test
    void aVersionIsCountedAndGuards() {
        Account account = db.account().create(a -> a.balance(100));
        assertThat(account.version()).isZero();
        Account changed = db.account().update(w -> w.id(account.id()).version(0), u -> u.balance(50));
        assertThat(changed).extracting(Account::balance, Account::version).containsExactly(50, 1);
        assertThatThrownBy(() -> db.account().update(w -> w.id(account.id()).version(0), u -> u.balance(0)))
                .isInstanceOf(StaleVersionException.class)
                .isInstanceOf(OptimisticLockingFailureException.class)
                .hasMessage("Account.update: the Account exists, but not with this version; somebody else has changed"
                        + " it. Read it again");
        assertThatThrownBy(() -> db.account().delete(w -> w.id(account.id()).version(0)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> db.account().update(w -> w.id(account.id()).balance(-1), u -> u.balance(0)))
                .as("a condition that says nothing of the version")
                .isInstanceOf(RecordNotFoundException.class);
        assertThat(db.account().delete(w -> w.id(account.id()).version(1)).balance())
                .isEqualTo(50);
    }

    @Test
    void sixtyFourThreadsUpsertOneKey() throws Exception {
        Set<Integer> ids = new TreeSet<>();
        for (Post post : inParallel(
                64,
                i -> db.post()
                        .upsert(
                                w -> w.slug("one"),
                                c -> c.slug("one").title("t").views(1),
                                u -> u.views().increment(1)))) {
            ids.add(post.id());
        }
        assertThat(ids).hasSize(1);
        assertThat(db.post().findUniqueOrThrow(w -> w.slug("one")).views()).isEqualTo(64);
    }

    @Test
    void lockedRowsAreWaitedForOrPassedOver(TestDatabase database) throws Exception {
        if (database.kind() == Database.SQLITE) {
            assertThatThrownBy(() -> db.transaction(() -> db.account().findMany(q -> q.forUpdate())))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessage("forUpdate is not possible on SQLite");
            return;
        }
        db.account().createMany(numbers(2), (a, i) -> a.balance(0));
        inParallel(8, i -> {
            for (int k = 0; k < 20; k++) {
                db.transaction(() -> {
                    Account a = db.account()
                            .findFirstOrThrow(q -> q.where(w -> w.id(1)).forUpdate());
                    return db.account().update(w -> w.id(1), u -> u.balance(a.balance() + 1));
                });
            }
            return i;
        });
        assertThat(db.account().findUniqueOrThrow(w -> w.id(1)).balance()).isEqualTo(160);
        db.transaction(() -> {
            db.account().findMany(q -> q.where(w -> w.id(1)).forUpdate());
            try {
                assertThat(inParallel(
                                1,
                                i -> db.transaction(() -> db.account()
                                                .findMany(q -> q.forUpdate().skipLocked()))
                                        .size()))
                        .containsExactly(1);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThatThrownBy(() -> db.account().findMany(q -> q.forUpdate()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Account.findMany locks rows outside a transaction");
    }

    private interface Work<T> {
        T run(int number) throws Exception;
    }

    private static <T> List<T> inParallel(int threads, Work<T> work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<T>> tasks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                tasks.add(() -> work.run(number));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : executor.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }
}
