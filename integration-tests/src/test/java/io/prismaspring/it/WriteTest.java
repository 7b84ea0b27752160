package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.client.error.ForeignKeyException;
import io.prismaspring.client.error.PrismaError;
import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.error.UniqueConstraintException;
import io.prismaspring.client.error.WriteConflictException;
import io.prismaspring.it.shop.Customer;
import io.prismaspring.it.shop.Label;
import io.prismaspring.it.shop.Order;
import io.prismaspring.it.shop.OrderLine;
import io.prismaspring.it.shop.OrderState;
import io.prismaspring.it.shop.PrismaClient;
import io.prismaspring.it.shop.Product;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Creating, changing and deleting rows and what is related to them. */
@EachDatabase
class WriteTest {

    @Test
    void nestedCreatesGoDownAndUp(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        Order order = db.order()
                .create(
                        o -> o.customer(c -> c.create(n -> n.email("a@example.org")
                                        .address(a -> a.create(x -> x.street("High Street 1")))))
                                .lines(l -> l.create(x -> x.number(1)
                                                .product(p -> p.create(y -> y.sku("pen")
                                                        .title("Pen")
                                                        .price(new BigDecimal("1.20")))))
                                        .create(x -> x.number(2)
                                                .product(p -> p.connectOrCreate(
                                                        w -> w.sku("pen"),
                                                        y -> y.sku("pen")
                                                                .title("?")
                                                                .price(BigDecimal.ONE)))
                                                .quantity(5))),
                        q -> q.include(i -> i.customer(c -> c.include(j -> j.address()))
                                .lines(l -> l.orderBy(x -> x.number().asc()).include(j -> j.product()))));

        assertThat(order.state()).isEqualTo(OrderState.OPEN);
        assertThat(order.customer().address().orElseThrow().street()).isEqualTo("High Street 1");
        assertThat(order.lines()).extracting(OrderLine::quantity).containsExactly(1, 5);
        assertThat(order.lines()).extracting(l -> l.product().title()).containsExactly("Pen", "Pen");
        assertThat(db.orderLine().findUnique(w -> w.orderIdAndNumber(order.id(), 2)))
                .map(OrderLine::quantity)
                .contains(5);
    }

    @Test
    void manyToMany(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        Label cheap = db.label().create(l -> l.name("cheap"));
        Product pen = db.product()
                .create(
                        p -> p.sku("pen")
                                .title("Pen")
                                .price(BigDecimal.ONE)
                                .labels(l -> l.connect(w -> w.name("cheap"))
                                        .create(n -> n.name("blue"))
                                        .connectOrCreate(w -> w.name("new"), n -> n.name("new"))),
                        q -> q.include(
                                i -> i.labels(l -> l.orderBy(o -> o.name().asc()))));
        assertThat(pen.labels()).extracting(Label::name).containsExactly("blue", "cheap", "new");

        Label withProducts = db.label()
                .update(
                        w -> w.id(cheap.id()),
                        u -> u.products(p -> p.connect(w -> w.sku("pen"))
                                .create(n -> n.sku("ink").title("Ink").price(BigDecimal.TEN))),
                        q -> q.include(
                                i -> i.products(p -> p.orderBy(o -> o.sku().asc()))));
        assertThat(withProducts.products()).extracting(Product::sku).containsExactly("ink", "pen");
        assertThat(db.product().count(w -> w.labels().some(l -> l.name("cheap"))))
                .isEqualTo(2);
        assertThatThrownBy(() -> db.product().update(w -> w.sku("pen"), u -> u.labels(l -> l.connect(w -> w.id(99)))))
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessage("Product.update: no Label was found to connect as Product.labels");
    }

    @Test
    void selfRelations(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        db.customer()
                .create(c -> c.email("root")
                        .referred(r -> r.create(x -> x.email("one")).create(x -> x.email("two"))));
        db.customer().update(w -> w.email("one"), u -> u.friends(f -> f.connect(w -> w.email("two"))));

        Customer root = db.customer()
                .findUniqueOrThrow(
                        w -> w.email("root"),
                        q -> q.include(i -> i.referrer()
                                .referred(r -> r.orderBy(o -> o.email().asc())
                                        .include(j -> j.referrer().friends().friendOf()))));
        assertThat(root.referrer()).isEmpty();
        assertThat(root.referred()).extracting(Customer::email).containsExactly("one", "two");
        assertThat(root.referred().get(0).referrer().orElseThrow().email()).isEqualTo("root");
        assertThat(root.referred().get(0).friends()).extracting(Customer::email).containsExactly("two");
        assertThat(root.referred().get(0).friendOf()).isEmpty();
        assertThat(root.referred().get(1).friendOf())
                .extracting(Customer::email)
                .containsExactly("one");
        assertThat(db.customer().count(w -> w.referrer().isNull())).isEqualTo(1);
        assertThat(db.customer().count(w -> w.referrer(r -> r.email("root")))).isEqualTo(2);
        assertThat(db.customer().count(w -> w.referrer().isNot(r -> r.email("root"))))
                .isEqualTo(1);
    }

    @Test
    void connectFromTheOtherSide(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        db.customer().create(c -> c.email("a").orders(o -> o.create(n -> n)));
        Order order = db.order().findFirstOrThrow(q -> q);
        Customer b = db.customer()
                .create(
                        c -> c.email("b").orders(o -> o.connect(w -> w.id(order.id()))),
                        q -> q.include(i -> i.orders()));
        assertThat(b.orders()).extracting(Order::id).containsExactly(order.id());
        assertThatThrownBy(() -> db.customer().create(c -> c.email("c").orders(o -> o.connect(w -> w.id(77L)))))
                .isInstanceOf(RecordNotFoundException.class)
                .extracting(e -> ((PrismaError) e).code())
                .isEqualTo("P2018");
        assertThat(db.customer().exists(w -> w.email("c"))).as("rolled back").isFalse();
    }

    @Test
    void createMany(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        assertThat(db.customer().createMany(List.<String>of(), (c, e) -> c.email(e)))
                .isZero();
        List<String> emails = IntStream.range(0, 2_500).mapToObj(i -> "c" + i).toList();
        assertThat(db.customer().createMany(emails, (c, e) -> c.email(e))).isEqualTo(2_500);
        assertThat(db.customer().createMany(List.of("c1", "new"), (c, e) -> c.email(e), o -> o.skipDuplicates()))
                .isEqualTo(1);
        assertThatThrownBy(() -> db.customer().createMany(List.of("newer", "c1"), (c, e) -> c.email(e)))
                .isInstanceOf(UniqueConstraintException.class);
        assertThat(db.customer().count()).as("all or none").isEqualTo(2_501);
        assertThat(db.label().createManyAndReturn(List.of("x", "y"), (l, n) -> l.name(n)))
                .extracting(Label::name)
                .containsExactly("x", "y");
        db.customer()
                .createMany(
                        List.of("p", "q"),
                        (c, e) -> c.email(e).orders(o -> o.create(n -> n).create(n -> n)));
        assertThat(db.order().count(w -> w.customer(c -> c.email().in("p", "q"))))
                .isEqualTo(4);
    }

    @Test
    void updates(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        db.product()
                .create(p ->
                        p.sku("pen").title("Pen").price(new BigDecimal("2")).stock(10));
        Product pen = db.product()
                .update(w -> w.sku("pen"), u -> u.stock().increment(5).price().multiply(new BigDecimal("1.5")));
        assertThat(pen.stock()).isEqualTo(15);
        assertThat(pen.price()).isEqualByComparingTo("3");
        assertThat(db.product()
                        .update(w -> w.sku("pen").stock(15), u -> u.stock().decrement(15))
                        .stock())
                .isZero();
        assertThatThrownBy(() -> db.product().update(w -> w.sku("pen").stock(15), u -> u.title("no")))
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessage("Product.update: no Product with this key was found");
        assertThat(db.product().update(w -> w.sku("pen"), u -> u))
                .isEqualTo(db.product().findUniqueOrThrow(w -> w.sku("pen")));
        assertThat(db.product().update(w -> w.sku("pen"), u -> u.sku("pencil")).sku())
                .isEqualTo("pencil");
        assertThat(db.product().updateMany(w -> w.stock(0), u -> u.title("none left")))
                .isEqualTo(1);
        assertThat(db.product().updateAll(u -> u.stock(1))).isEqualTo(1);
        assertThatThrownBy(() -> db.product().updateMany(w -> w, u -> u.stock(1)))
                .hasMessage(
                        "Product.updateMany: the filter adds no condition; call updateAll(data) if all rows are meant");
    }

    @Test
    void upserts(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        for (int i = 0; i < 3; i++) {
            db.product()
                    .upsert(
                            w -> w.sku("pen"),
                            c -> c.sku("pen").title("Pen").price(BigDecimal.ONE).stock(1),
                            u -> u.stock().increment(1));
        }
        assertThat(db.product().findUniqueOrThrow(w -> w.sku("pen")).stock()).isEqualTo(3);
        Product unchanged = db.product()
                .upsert(w -> w.sku("pen"), c -> c.sku("pen").title("x").price(BigDecimal.ONE), u -> u);
        assertThat(unchanged.title()).isEqualTo("Pen");
        Product withLabels = db.product()
                .upsert(
                        w -> w.sku("ink"),
                        c -> c.sku("ink").title("Ink").price(BigDecimal.ONE).labels(l -> l.create(n -> n.name("new"))),
                        u -> u.labels(l -> l.create(n -> n.name("old"))),
                        q -> q.include(i -> i.labels()));
        assertThat(withLabels.labels()).extracting(Label::name).containsExactly("new");
    }

    @Test
    void anUpsertNeverChangesTheRowOfAnotherKey(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        int other = db.customer().create(c -> c.email("other").name("O")).id();
        assertThatThrownBy(() -> db.customer()
                        .upsert(w -> w.id(other + 1), c -> c.email("other").id(other + 1), u -> u.name("changed")))
                .isInstanceOf(UniqueConstraintException.class);
        assertThatThrownBy(() -> db.customer()
                        .upsert(w -> w.email("new"), c -> c.email("new").id(other), u -> u.name("changed")))
                .isInstanceOf(UniqueConstraintException.class);
        assertThat(db.customer().findMany()).extracting(Customer::name).containsExactly("O");
    }

    @Test
    void deletes(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        db.customer().create(c -> c.email("a").address(a -> a.create(x -> x.street("s"))));
        db.customer().create(c -> c.email("b").orders(o -> o.create(n -> n)));
        Customer deleted = db.customer().delete(w -> w.email("a"), q -> q.include(i -> i.address()));
        assertThat(deleted.address()).isPresent();
        assertThat(db.address().count()).as("cascade").isZero();
        assertThatThrownBy(() -> db.customer().delete(w -> w.email("b")))
                .isInstanceOf(ForeignKeyException.class)
                .hasMessageStartingWith("Customer.delete: rows of another model still refer to the Customer");
        assertThatThrownBy(() -> db.customer().delete(w -> w.email("z")))
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessage("Customer.delete: no Customer with this key was found");
        assertThatThrownBy(() -> db.order().deleteMany(w -> w))
                .hasMessage("Order.deleteMany: the filter adds no condition; call deleteAll() if all rows are meant");
        assertThat(db.order().deleteMany(w -> w.customer(c -> c.email("b")))).isEqualTo(1);
        assertThat(db.customer().deleteAll()).isEqualTo(1);
    }

    @Test
    void errorsAreSpringsAndPrismas(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        db.label().create(l -> l.name("x"));
        assertThatThrownBy(() -> db.label().create(l -> l.name("x")))
                .isInstanceOf(DuplicateKeyException.class)
                .isInstanceOfSatisfying(UniqueConstraintException.class, e -> {
                    assertThat(e.code()).isEqualTo("P2002");
                    assertThat(e.model()).isEqualTo("Label");
                    assertThat(e.fields()).containsExactly("name");
                })
                .hasMessage("Label.create: a Label with the same name exists");
        assertThatThrownBy(() -> db.order().create(o -> o.customerId(7)))
                .isInstanceOf(ForeignKeyException.class)
                .hasMessage(
                        database.kind() == Database.SQLITE
                                ? "Order.create: rows of another model still refer to the Order, or it refers to one that"
                                        + " does not exist"
                                : "Order.create: Order.customer refers to a Customer that does not exist")
                .extracting(e -> ((PrismaError) e).code())
                .isEqualTo("P2003");
        assertThatThrownBy(() -> db.order().create(o -> o.customer(c -> c.connect(w -> w.id(7)))))
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessage("Order.create: no Customer was found to connect as Order.customer")
                .extracting(e -> ((PrismaError) e).code())
                .isEqualTo("P2025");
    }

    @Test
    void aFailedStatementLeavesNothing(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        int a = db.customer().create(c -> c.email("a")).id();
        db.customer().create(c -> c.email("b"));
        db.order().create(o -> o.customerId(a));

        assertThatThrownBy(() -> db.order().create(o -> o.customerId(77))).isInstanceOf(ForeignKeyException.class);
        assertThatThrownBy(() -> db.order().createManyAndReturn(List.of(a, 77), (o, id) -> o.customerId(id)))
                .isInstanceOf(ForeignKeyException.class);
        assertThatThrownBy(() -> db.customer().update(w -> w.email("a"), u -> u.email("b")))
                .isInstanceOf(UniqueConstraintException.class);
        assertThatThrownBy(() -> db.customer().delete(w -> w.email("a"))).isInstanceOf(ForeignKeyException.class);

        assertThat(db.order().findMany(q -> q.select(o -> o.customerId()))).containsExactly(a);
        assertThat(db.customer().findMany(q -> q.orderBy(o -> o.email().asc()).select(c -> c.email())))
                .containsExactly("a", "b");
    }

    @Test
    @SuppressWarnings("NullAway") // what it warns of is tested
    void aKeyIsNeverNull(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        assertThatThrownBy(() -> db.customer().update(w -> w.email((String) null), u -> u))
                .hasMessage("Customer.email identifies a row and must not be null");
    }

    @Test
    void transactions(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        assertThatThrownBy(() -> db.transaction(() -> {
                    db.label().create(l -> l.name("a"));
                    db.transaction(() -> db.label().create(l -> l.name("b")));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(db.label().count()).isZero();
        Label label = db.transaction(() -> db.label().create(l -> l.name("a")));
        assertThat(db.label().findMany()).containsExactly(label);
    }

    @Test
    void aLockThatIsNotFreedIsAConflict(TestDatabase database) throws SQLException {
        if (database.kind() == Database.SQLITE) {
            return; // The whole database is locked there, and the driver waits as long as its address says.
        }
        PrismaClient db = Clients.shop(database);
        db.label().create(l -> l.name("locked"));
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(
                    database.kind() == Database.MARIADB
                            ? "UPDATE Label SET name = 'other'"
                            : "UPDATE \"Label\" SET \"name\" = 'other'");

            assertThatThrownBy(() -> db.transaction(() -> {
                        JdbcClient jdbc = JdbcClient.create(database.dataSource());
                        String impatient = switch (database.kind()) {
                            case H2 -> "SET LOCK_TIMEOUT 100";
                            case MARIADB -> "SET innodb_lock_wait_timeout = 1";
                            default -> "SET LOCAL lock_timeout = 100";
                        };
                        jdbc.sql(impatient).update();
                        return db.label().update(w -> w.name("locked"), l -> l.name("mine"));
                    }))
                    .isInstanceOf(WriteConflictException.class)
                    .hasMessage("Label.update: write conflict, deadlock or lock timeout; run the transaction again");
            other.rollback();
        }
        assertThat(db.label().findMany(q -> q.select(l -> l.name()))).containsExactly("locked");
    }
}
