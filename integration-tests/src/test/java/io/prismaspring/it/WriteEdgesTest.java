package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.error.RequiredRelationException;
import io.prismaspring.it.shop.Address;
import io.prismaspring.it.shop.PrismaClient;
import io.prismaspring.it.shop.Product;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is easily got wrong about writes: who is blamed, what a refused write leaves behind, who else writes. */
@EachDatabase
class WriteEdgesTest {

    private static Product product(PrismaClient db, String sku) {
        return db.product().create(p -> p.sku(sku).title(sku).price(BigDecimal.ONE));
    }

    private static List<Throwable> race(int threads, Callable<?> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        ConcurrentLinkedQueue<Throwable> errors = new ConcurrentLinkedQueue<>();
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> futures = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            futures.add(pool.submit(() -> {
                start.await();
                try {
                    work.call();
                } catch (Throwable t) {
                    errors.add(t);
                }
                return null;
            }));
        }
        start.countDown();
        for (Future<?> f : futures) {
            f.get(60, TimeUnit.SECONDS);
        }
        pool.shutdownNow();
        return List.copyOf(errors);
    }

    @Test
    void connectingToARowThatIsMissing(TestDatabase database) {
        PrismaClient db = Clients.customers(database, 1, 1);
        long order = db.order().findFirstOrThrow(q -> q).id();
        assertThatThrownBy(() -> db.order().create(o -> o.customer(c -> c.connect(w -> w.id(99)))))
                .isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> db.order().create(o -> o.customer(c -> c.connect(w -> w.email("none")))))
                .isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() ->
                        db.order().update(w -> w.id(order), u -> u.customer(c -> c.connect(w -> w.email("none")))))
                .isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> db.order().update(w -> w.id(order), u -> u.customer(c -> c.connect(w -> w.id(99)))))
                .as("update, connect by id")
                .isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void connectingToARowThatIsMissingInAnUpsert(TestDatabase database) {
        PrismaClient db = Clients.customers(database, 1, 1);
        long order = db.order().findFirstOrThrow(q -> q).id();
        assertThatThrownBy(() -> db.order()
                        .upsert(w -> w.id(order), c -> c.customerId(1), u -> u.customer(c -> c.connect(w -> w.id(99)))))
                .isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void theRightForeignKeyIsBlamed(TestDatabase database) {
        PrismaClient db = Clients.customers(database, 1, 1);
        long order = db.order().findFirstOrThrow(q -> q).id();
        Throwable error = catchThrowable(() -> db.orderLine()
                .create(l -> l.number(1).order(o -> o.connect(w -> w.id(order))).productSku("none")));
        assertThat(error).hasMessageContaining(database.kind() == Database.SQLITE ? "refers to one" : "Product");
    }

    @Test
    void theRightForeignKeyIsBlamedInCreateMany(TestDatabase database) {
        PrismaClient db = Clients.customers(database, 1, 1);
        product(db, "pen");
        long order = db.order().findFirstOrThrow(q -> q).id();
        Throwable error = catchThrowable(() -> db.orderLine()
                .createMany(
                        List.of("pen", "nib"),
                        (l, sku) -> sku.equals("pen")
                                ? l.number(1)
                                        .order(o -> o.connect(w -> w.id(order)))
                                        .productSku("pen")
                                : l.number(2).orderId(order).productSku("nib")));
        assertThat(error).hasMessageContaining(database.kind() == Database.SQLITE ? "refers to one" : "Product");
    }

    @Test
    void aTransactionThatTakesTooLongIsRolledBack(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        Throwable error = catchThrowable(() -> db.transaction(o -> o.timeout(Duration.ofSeconds(1)), () -> {
            db.label().create(l -> l.name("a"));
            try {
                Thread.sleep(1_300);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            db.label().create(l -> l.name("b"));
        }));
        assertThat(error).isNotNull();
        Throwable silent = catchThrowable(() -> db.transaction(o -> o.timeout(Duration.ofSeconds(1)), () -> {
            db.label().create(l -> l.name("c"));
            try {
                Thread.sleep(1_300);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        assertThat(db.label().exists(w -> w.name("a"))).isFalse();
        assertThat(database.activeConnections()).isZero();
        assertThat(silent).as("a transaction over its time must not commit").isNotNull();
    }

    @Test
    void connectingTheSamePairAtTheSameTime(TestDatabase database) throws Exception {
        PrismaClient db = Clients.shop(database);
        product(db, "p");
        List<Throwable> errors = new ArrayList<>();
        for (int round = 0; round < 60; round++) {
            String name = "l" + round;
            db.label().create(l -> l.name(name));
            errors.addAll(race(
                    8, () -> db.product().update(w -> w.sku("p"), u -> u.labels(l -> l.connect(w -> w.name(name))))));
        }
        assertThat(errors).isEmpty();
    }

    @Test
    void rowsThatMayBeSkippedCannotWriteToRelations(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        assertThatThrownBy(() -> db.customer()
                        .createMany(
                                List.of("a"),
                                (c, email) -> c.email(email).referrer(r -> r.create(x -> x.email("b"))),
                                o -> o.skipDuplicates()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Customer.createMany with skipDuplicates cannot write to relations");
        assertThat(db.customer().count()).isZero();
    }

    @Test
    void createManyKeepsTheOrderOfRows(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        int root = db.customer().create(c -> c.email("root")).id();
        db.customer().createMany(List.of(root + 1, root + 2, root + 3), (c, id) -> {
            var row = c.email("c" + id);
            return id == root + 2 ? row : row.referrerId(id == root + 1 ? root : root + 2);
        });
        assertThat(db.customer()
                        .findUniqueOrThrow(w -> w.email("c" + (root + 3)))
                        .referrerId())
                .isEqualTo(root + 2);
    }

    @Test
    void aForeignKeyIsSetInOneWayOnly(TestDatabase database) {
        PrismaClient db = Clients.customers(database, 2, 1);
        long order = db.order().findFirstOrThrow(q -> q).id();
        assertThatThrownBy(() -> db.order()
                        .update(w -> w.id(order), u -> u.customerId(1).customer(c -> c.connect(w -> w.email("c2")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Order.update sets the field customer_id itself and through a relation; do one of them");
    }

    @Test
    void theOnlyPartnerOfARequiredRelationStays(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        db.customer().create(c -> c.email("a").address(x -> x.create(n -> n.street("old"))));
        assertThatThrownBy(() ->
                        db.customer().update(w -> w.email("a"), u -> u.address(x -> x.create(n -> n.street("new")))))
                .isInstanceOf(RequiredRelationException.class)
                .hasMessageContaining("has a Address as Customer.address already");
        assertThat(db.address().findMany()).extracting(Address::street).containsExactly("old");
    }
}
