package io.prismaspring.it;

import io.prismaspring.it.shop.OrderState;
import io.prismaspring.it.shop.PrismaClient;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The SQL of each operation as the database gets it, in a file that a person has reviewed. After an intended change, run
 * with {@code -Dgolden=write} and review the difference.
 */
@EachDatabase
class SqlTest {

    @Test
    void eachOperationSendsTheReviewedSql(TestDatabase database) throws IOException {
        CountingDataSource counting = new CountingDataSource(Clients.migrated(database, "shop"));
        PrismaClient db = new PrismaClient(Clients.runtime(counting));
        seed(db);
        SqlLog log = new SqlLog(counting);

        log.add("findUnique", () -> db.customer().findUnique(w -> w.email("a")));
        log.add("findUnique by a composite key", () -> db.orderLine().findUnique(w -> w.orderIdAndNumber(1L, 1)));
        log.add("findFirst", () -> db.customer().findFirst(q -> q.where(w -> w.name("A"))));
        log.add("findMany", () -> db.label().findMany());
        log.add(
                "findMany with every kind of filter",
                () -> db.product()
                        .findMany(q -> q.where(w -> w.title()
                                .contains("50%")
                                .title()
                                .startsWith("a")
                                .title()
                                .endsWith("z")
                                .title()
                                .ignoreCase()
                                .contains("Pen")
                                .price()
                                .gte(BigDecimal.ONE)
                                .stock()
                                .in(List.of(1, 2, 3))
                                .sku()
                                .notIn(List.of("x"))
                                .sku()
                                .ne("y")
                                .or(o -> o.stock(0), o -> o.stock().gt(10))
                                .not(n -> n.title("?")))));
        log.add(
                "findMany by relations",
                () -> db.customer()
                        .findMany(q -> q.where(w -> w.orders()
                                .some(o -> o.state(OrderState.OPEN))
                                .orders()
                                .every(o -> o.state().ne(OrderState.DONE))
                                .orders()
                                .none(o -> o.lines().some(l -> l.quantity().gt(99)))
                                .referrer(r -> r.email("root"))
                                .friends()
                                .none()
                                .address()
                                .isNull())));
        log.add(
                "findMany with order, skip and take",
                () -> db.customer()
                        .findMany(q -> q.orderBy(o -> o.name().desc().id().asc())
                                .skip(1)
                                .take(2)));
        log.add(
                "findMany from a cursor",
                () -> db.customer()
                        .findMany(q -> q.orderBy(o -> o.name().asc())
                                .cursor(w -> w.id(1))
                                .take(2)));
        log.add(
                "findMany with to-one and to-many includes",
                () -> db.order()
                        .findMany(q -> q.include(i -> i.customer(c -> c.include(j -> j.address()))
                                .lines(l -> l.orderBy(o -> o.number().desc())
                                        .take(3)
                                        .include(j -> j.product(p -> p.include(k -> k.labels())))))));
        log.add(
                "select two columns",
                () -> db.customer()
                        .findMany(q -> q.select(c -> c.fields(c.id(), c.email()).as((id, email) -> id + email))));
        log.add("count", () -> db.customer().count(w -> w.name("A")));
        log.add("exists", () -> db.customer().exists(w -> w.name("A")));
        log.add("create", () -> db.label().create(l -> l.name("new")));
        log.add(
                "create with relations",
                () -> db.customer()
                        .create(c -> c.email("nested")
                                .address(a -> a.create(x -> x.street("s")))
                                .orders(o -> o.create(x -> x.lines(l -> l.create(
                                                y -> y.number(1).product(p -> p.connect(w -> w.sku("pen"))))
                                        .create(y -> y.number(2).product(p -> p.connect(w -> w.sku("pen")))))))
                                .friends(f -> f.connect(w -> w.email("a")))));
        log.add("createMany", () -> db.label().createMany(List.of("x", "y", "z"), (l, name) -> l.name(name)));
        log.add(
                "createMany that skips duplicates",
                () -> db.label().createMany(List.of("x"), (l, name) -> l.name(name), o -> o.skipDuplicates()));
        log.add(
                "update",
                () -> db.product()
                        .update(w -> w.sku("pen"), p -> p.title("Pen 2").stock().increment(5)));
        log.add("updateMany", () -> db.product().updateMany(w -> w.labels().some(l -> l.name("x")), p -> p.stock(0)));
        log.add("upsert", () -> db.label().upsert(w -> w.name("x"), l -> l.name("x"), l -> l.name("xx")));
        log.add("delete", () -> db.label().delete(w -> w.name("xx")));
        log.add("deleteMany", () -> db.orderLine().deleteMany(w -> w.order(o -> o.customer(c -> c.email("a")))));
        log.add("deleteAll", () -> db.orderLine().deleteAll());

        log.compare(database, "");
    }

    private static void seed(PrismaClient db) {
        db.product()
                .create(p ->
                        p.sku("pen").title("Pen").price(BigDecimal.ONE).labels(l -> l.create(x -> x.name("cheap"))));
        db.customer()
                .create(c -> c.email("a")
                        .name("A")
                        .address(a -> a.create(x -> x.street("s")))
                        .orders(o -> o.create(x ->
                                x.lines(l -> l.create(y -> y.number(1).product(p -> p.connect(w -> w.sku("pen"))))))));
        db.customer().create(c -> c.email("b").name("B"));
    }
}
