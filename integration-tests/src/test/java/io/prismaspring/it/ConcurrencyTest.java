package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Thirty-two threads do everything at once on few connections; afterwards nothing is lost. The profile {@code exhaustive}
 * gives each thread ten thousand operations.
 */
@EachDatabase
class ConcurrencyTest {

    private static final int THREADS = 32;
    private static final int OPERATIONS = Integer.getInteger("concurrency.operations", 60);
    private static final int ACCOUNTS = 10;
    private static final int BALANCE = 1_000;

    private final AtomicLong increments = new AtomicLong();
    private final AtomicLong comments = new AtomicLong();

    @Test
    void noUpdateIsLost(TestDatabase database) throws Exception {
        PrismaClient db = Clients.press(database);
        // They take turns on a few connections, and on a busy machine a turn may be long in coming.
        database.dataSource().unwrap(HikariDataSource.class).setConnectionTimeout(120_000);
        List<Integer> accounts = IntStream.rangeClosed(1, ACCOUNTS).boxed().toList();
        db.account().createMany(accounts, (a, i) -> a.balance(BALANCE));
        db.post().create(p -> p.slug("post").title("Post"));

        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> results = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            long seed = thread;
            results.add(executor.submit(() -> {
                Random random = new Random(seed);
                for (int i = 0; i < OPERATIONS; i++) {
                    operation(db, random, i);
                }
            }));
        }
        for (Future<?> result : results) {
            result.get();
        }
        executor.shutdown();

        Long total =
                db.account().aggregate(q -> q.select(a -> a.sum().balance())).longValue();
        assertThat(total).isEqualTo((long) ACCOUNTS * BALANCE);
        assertThat(db.post().findUniqueOrThrow(w -> w.slug("post")).views()).isEqualTo((int) increments.get());
        assertThat(db.comment().count()).isEqualTo(comments.get());
        assertThat(db.tag().count()).isLessThanOrEqualTo(5);
        assertThat(database.activeConnections()).isZero();
    }

    private void operation(PrismaClient db, Random random, int number) {
        switch (number % 6) {
            case 0 -> transfer(db, 1 + random.nextInt(ACCOUNTS), 1 + random.nextInt(ACCOUNTS), random.nextInt(50));
            case 1 -> {
                db.post().update(w -> w.slug("post"), u -> u.views().increment(1));
                increments.incrementAndGet();
            }
            case 2 -> {
                String name = "t" + random.nextInt(5);
                db.tag().upsert(w -> w.name(name), c -> c.name(name), u -> u.name(name));
            }
            case 3 -> {
                db.comment().create(c -> c.text("c").post(p -> p.connect(w -> w.slug("post"))));
                comments.incrementAndGet();
            }
            case 4 -> {
                long deleted = db.transaction(
                        o -> o.retries(50),
                        () -> db.comment()
                                .findFirst(q -> q.orderBy(o -> o.id().desc()).select(f -> f.id()))
                                .map(id -> db.comment().deleteMany(w -> w.id(id)))
                                .orElse(0L));
                comments.addAndGet(-deleted);
            }
            default ->
                assertThat(db.post()
                                .findMany(q -> q.include(
                                        i -> i.comments(c -> c.take(3)).count(n -> n.comments()))))
                        .hasSize(1);
        }
    }

    /** Money that is taken here is put there, or neither; a deadlock is tried again. */
    private static void transfer(PrismaClient db, int from, int to, int amount) {
        db.transaction(o -> o.retries(100), () -> {
            db.account().update(w -> w.id(from), u -> u.balance().decrement(amount));
            db.account().update(w -> w.id(to), u -> u.balance().increment(amount));
        });
    }
}
