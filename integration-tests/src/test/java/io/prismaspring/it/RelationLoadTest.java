package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.client.query.RelationLoad;
import io.prismaspring.it.shop.Customer;
import io.prismaspring.it.shop.Everything;
import io.prismaspring.it.shop.Order;
import io.prismaspring.it.shop.OrderLine;
import io.prismaspring.it.shop.OrderState;
import io.prismaspring.it.shop.PrismaClient;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** However related rows are read, they are the same rows. */
@EachDatabase
class RelationLoadTest {

    private static Everything everything(PrismaClient db, @Nullable Integer parent) {
        return db.everything()
                .create(e -> e.string("ä€😀 'quoted' \"too\" \\ %_")
                        .int_(Integer.MIN_VALUE)
                        .bigInt(9_007_199_254_740_993L)
                        .float_(0.1)
                        .decimal(new BigDecimal("123456789.123456"))
                        .boolean_(true)
                        .dateTime(Instant.parse("1969-12-31T23:59:59.999Z"))
                        .json_(JsonMapper.shared().readTree("{\"n\": 12345678901234567890, \"a\": [null, \"x\"]}"))
                        .bytes(new byte[] {0, -1, 127, -128})
                        .state(OrderState.SHIPPED)
                        .bigIntOpt(parent == null ? null : Long.MAX_VALUE)
                        .bytesOpt(parent == null ? null : "bytes".getBytes(StandardCharsets.UTF_8))
                        .parentId(parent));
    }

    @Test
    void everyValueIsTheSame(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        Everything root = everything(db, null);
        Everything child = everything(db, root.id());
        everything(db, child.id());

        List<Everything> joined = treesOf(db, RelationLoad.JOIN);
        List<Everything> queried = treesOf(db, RelationLoad.QUERY);

        assertThat(joined).hasSize(3).usingRecursiveComparison().isEqualTo(queried);
        Everything parent = joined.get(1).parent().orElseThrow();
        assertThat(parent.bigInt()).isEqualTo(9_007_199_254_740_993L);
        assertThat(parent.decimal()).isEqualTo(root.decimal());
        assertThat(parent.dateTime()).isEqualTo("1969-12-31T23:59:59.999Z");
        assertThat(parent.bytes()).containsExactly(0, -1, 127, -128);
        assertThat(parent.json_()).isEqualTo(root.json_());
        assertThat(joined.get(0).parent()).isEmpty();
        assertThat(joined.get(2).parent().flatMap(Everything::parent))
                .map(Everything::id)
                .contains(root.id());
    }

    private static List<Everything> treesOf(PrismaClient db, RelationLoad load) {
        return db.everything()
                .findMany(q -> q.relationLoad(load)
                        .orderBy(o -> o.id().asc())
                        .include(i -> i.parent(p -> p.include(j -> j.parent().children()))
                                .children(c -> c.include(j -> j.parent()))));
    }

    @Test
    void relationsOfJoinedRowsAreLoaded(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        Order order = order(db);

        for (RelationLoad load : RelationLoad.values()) {
            List<OrderLine> lines = db.orderLine()
                    .findMany(q -> q.relationLoad(load)
                            .orderBy(o -> o.number().asc())
                            .include(i -> i.product(
                                            p -> p.include(j -> j.labels().count(n -> n.lines())))
                                    .order(o -> o.include(j -> j.customer(c -> c.include(
                                            k -> k.address().referrer().orders()))))));

            assertThat(lines).hasSize(2);
            OrderLine first = lines.get(0);
            assertThat(first.product().labels()).extracting(l -> l.name()).containsExactly("new");
            assertThat(first.product().count().lines()).isEqualTo(2);
            Customer customer = first.order().customer();
            assertThat(customer.email()).isEqualTo("a@example.com");
            assertThat(customer.address()).isEmpty();
            assertThat(customer.referrer()).isEmpty();
            assertThat(customer.orders()).extracting(Order::id).containsExactly(order.id());
        }
    }

    private static Order order(PrismaClient db) {
        db.product()
                .create(p ->
                        p.sku("s").title("S").price(new BigDecimal("9.99")).labels(l -> l.create(n -> n.name("new"))));
        return db.order()
                .create(o -> o.customer(c -> c.create(n -> n.email("a@example.com")))
                        .lines(l -> l.create(n -> n.number(1).product(p -> p.connect(w -> w.sku("s"))))
                                .create(n -> n.number(2).product(p -> p.connect(w -> w.sku("s"))))));
    }

    record Line(int number, String title, Optional<String> name) {}

    @Test
    void projectionsAndStreamsJoinToo(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        order(db);

        for (RelationLoad load : RelationLoad.values()) {
            List<String> titles = db.orderLine()
                    .findMany(q -> q.relationLoad(load).select(f -> f.product(p -> p.select(x -> x.title()))));
            assertThat(titles).containsExactly("S", "S");
            try (Stream<OrderLine> lines = db.orderLine().stream(q ->
                    q.relationLoad(load).include(i -> i.product().order(o -> o.include(j -> j.customer()))))) {
                assertThat(lines.map(
                                l -> l.product().sku() + l.order().customer().email()))
                        .containsExactly("sa@example.com", "sa@example.com");
            }
        }
    }

    @Test
    void aRelationMayBeReadOtherwiseThanItsQuery(TestDatabase database) {
        CountingDataSource counting = new CountingDataSource(Clients.migrated(database, "shop"));
        PrismaClient db = new PrismaClient(Clients.runtime(counting));
        order(db);

        assertThat(statements(counting, () -> lines(db, RelationLoad.JOIN, RelationLoad.JOIN)))
                .isEqualTo(1);
        assertThat(statements(counting, () -> lines(db, RelationLoad.JOIN, RelationLoad.QUERY)))
                .isEqualTo(2);
        assertThat(statements(counting, () -> lines(db, RelationLoad.QUERY, RelationLoad.JOIN)))
                .isEqualTo(2);
        assertThat(statements(counting, () -> lines(db, RelationLoad.QUERY, RelationLoad.QUERY)))
                .isEqualTo(3);
    }

    private static List<OrderLine> lines(PrismaClient db, RelationLoad query, RelationLoad ofProduct) {
        return db.orderLine()
                .findMany(q -> q.relationLoad(query).include(i -> i.order().product(p -> p.relationLoad(ofProduct))));
    }

    private static int statements(CountingDataSource counting, Runnable work) {
        counting.reset();
        work.run();
        return counting.statements().size();
    }
}
