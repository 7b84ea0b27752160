package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.it.shop.Customer;
import io.prismaspring.it.shop.Everything;
import io.prismaspring.it.shop.OrderState;
import io.prismaspring.it.shop.PrismaClient;
import io.prismaspring.it.shop.input.EverythingCreate;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is easily got wrong about reads: long lists, pages with alternatives, fractions of milliseconds. */
@EachDatabase
class ReadEdgesTest {

    private static Everything make(PrismaClient db, UnaryOperator<EverythingCreate> more) {
        return db.everything()
                .create(e -> more.apply(e.string("s")
                        .int_(1)
                        .bigInt(1)
                        .float_(1)
                        .decimal(BigDecimal.ONE)
                        .boolean_(true)
                        .dateTime(Instant.EPOCH)
                        .json_(JsonNodeFactory.instance.objectNode())
                        .bytes(new byte[] {1})
                        .state(OrderState.OPEN)));
    }

    @Test
    void aCursorCutsBothAlternatives(TestDatabase database) {
        PrismaClient db = Clients.customers(database, 6, 0);
        int third = db.customer().findUniqueOrThrow(w -> w.email("c3")).id();
        assertThat(db.customer()
                        .findMany(q -> q.where(w -> w.or(x -> x.email("c1"), x -> x.email("c5")))
                                .cursor(w -> w.id(third))
                                .select(c -> c.email())))
                .containsExactly("c5");
    }

    @Test
    void aCursorInAnIncludeBelongsToOneParent(TestDatabase database) {
        PrismaClient db = Clients.customers(database, 3, 4);
        List<Long> second = db.order()
                .findMany(q -> q.where(w -> w.customer(c -> c.email("c2")))
                        .orderBy(o -> o.id().asc())
                        .select(o -> o.id()));
        List<Customer> found = db.customer()
                .findMany(q ->
                        q.orderBy(o -> o.id().asc()).include(i -> i.orders(o -> o.cursor(w -> w.id(second.get(1))))));
        assertThat(found).extracting(c -> c.orders().size()).containsExactly(0, 3, 0);
    }

    @Test
    void aSelectionUsedTwiceLeavesOtherQueriesAlone(TestDatabase database) {
        PrismaClient db = Clients.customers(database, 1, 4);
        db.customer()
                .findMany(q -> q.select(c -> {
                    var orders = c.orders(o -> o.take(1).select(f -> f.id()));
                    return c.fields(orders, orders).as((a, b) -> a.size() + "/" + b.size());
                }));
        assertThat(db.customer()
                        .findMany(q -> q.select(c -> c.fields(
                                        c.orders(o -> o.take(1).select(f -> f.id())),
                                        c.orders(o -> o.take(3).select(f -> f.id())))
                                .as((a, b) -> a.size() + "/" + b.size()))))
                .containsExactly("1/3");
    }

    @Test
    void documentsAreFoundInLists(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        JsonNode doc = JsonMapper.shared().readTree("{\"a\":[1,2.50],\"b\":\"x\"}");
        make(db, e -> e.jsonOpt(doc));
        assertThat(db.everything().count(w -> w.jsonOpt(doc))).as("eq").isEqualTo(1);
        assertThat(db.everything().count(w -> w.jsonOpt().in(doc))).as("in").isEqualTo(1);
        assertThat(db.everything().count(w -> w.jsonOpt().notIn(doc)))
                .as("notIn")
                .isZero();
    }

    @Test
    void listsMayBeLongerThanAnArray(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        db.product()
                .createMany(
                        IntStream.range(0, 100).boxed().toList(),
                        (p, i) ->
                                p.sku("p" + i).title("t").price(BigDecimal.ONE).stock(i));
        List<String> skus = IntStream.range(50, 70_050).mapToObj(i -> "p" + i).toList();
        List<Integer> stocks = IntStream.range(50, 70_050).boxed().toList();
        assertThat(db.product().count(w -> w.sku().in(skus))).isEqualTo(50);
        assertThat(db.product().count(w -> w.stock().in(stocks).sku().notIn(skus)))
                .isZero();
        assertThat(db.product().count(w -> w.sku().notIn(skus))).isEqualTo(50);
        assertThat(db.product().deleteMany(w -> w.sku().in(skus))).isEqualTo(50);
    }

    @Test
    void includesMayHaveMoreParentsThanAnArray(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        db.customer().createMany(IntStream.range(0, 70_000).boxed().toList(), (c, i) -> c.email("c" + i));
        db.order().create(o -> o.customer(c -> c.connect(w -> w.email("c69999"))));
        List<Customer> all = db.customer().findMany(q -> q.include(i -> i.orders()));
        assertThat(all).hasSize(70_000);
        assertThat(all.stream().mapToInt(c -> c.orders().size()).sum()).isEqualTo(1);
    }

    @Test
    void aRowIsFoundByTheInstantThatItWasWrittenWith(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        Instant v = Instant.parse("2026-01-01T00:00:00.123456789Z");
        Everything e = make(db, x -> x.dateTimeOpt(v));
        assertThat(e.dateTimeOpt()).isEqualTo(Instant.parse("2026-01-01T00:00:00.123Z"));
        assertThat(db.everything().count(w -> w.dateTimeOpt(v))).as("eq").isEqualTo(1);
        assertThat(db.everything().count(w -> w.dateTimeOpt().in(v))).as("in").isEqualTo(1);
        assertThat(db.everything().count(w -> w.dateTimeOpt().gte(v))).as("gte").isEqualTo(1);
    }

    @Test
    void theLowestTakeIsAllRowsBackwards(TestDatabase database) {
        PrismaClient db = Clients.customers(database, 3, 0);
        assertThat(db.customer().findMany(q -> q.take(Integer.MIN_VALUE))).hasSize(3);
    }

    @Test
    void aSelectedColumnMayBeNull(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        @Nullable String created = db.customer().create(c -> c.email("a"), q -> q.select(c -> c.name()));
        @Nullable String unique = db.customer().findUniqueOrThrow(w -> w.email("a"), q -> q.select(c -> c.name()));
        @Nullable String first = db.customer().findFirstOrThrow(q -> q.select(c -> c.name()));
        assertThat(created).isNull();
        assertThat(unique).isNull();
        assertThat(first).isNull();
        assertThat(db.customer().findMany(q -> q.select(c -> c.name())))
                .hasSize(1)
                .containsOnlyNulls();
        assertThat(db.customer().findUnique(w -> w.email("a"), q -> q.select(c -> c.name())))
                .isEmpty();
        assertThat(db.customer().findFirst(q -> q.select(c -> c.name()))).isEmpty();
        db.order().create(o -> o.customer(c -> c.connect(w -> w.email("a"))));
        assertThat(db.order().findMany(q -> q.select(o -> o.customer(c -> c.select(f -> f.name())))))
                .hasSize(1)
                .containsOnlyNulls();
        assertThatThrownBy(() -> db.customer().findUniqueOrThrow(w -> w.email("none"), q -> q.select(c -> c.name())))
                .isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void decimalsHaveNoZerosThatNobodyWrote(TestDatabase database) {
        PrismaClient db = Clients.shop(database);
        db.product().create(p -> p.sku("p").title("t").price(new BigDecimal("9.990")));
        assertThat(db.product().findUniqueOrThrow(w -> w.sku("p")).price()).isEqualTo(new BigDecimal("9.99"));
    }
}
