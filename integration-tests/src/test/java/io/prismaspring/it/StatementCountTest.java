package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.it.shop.Customer;
import io.prismaspring.it.shop.Order;
import io.prismaspring.it.shop.OrderLine;
import io.prismaspring.it.shop.PrismaClient;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many statements operations cost: a number that depends on the query, never on the number of rows. */
@EachDatabase
class StatementCountTest {

    @Test
    void anIncludeOfDepthTwoOnFiftyRowsIsThreeStatements(TestDatabase database) {
        CountingDataSource counting = new CountingDataSource(Clients.migrated(database, "shop"));
        PrismaClient db = new PrismaClient(Clients.runtime(counting));
        db.product().create(p -> p.sku("a").title("A").price(new BigDecimal("1.00")));
        db.customer()
                .createMany(
                        IntStream.range(0, 50).boxed().toList(),
                        (c, i) -> c.email("c" + i)
                                .orders(o -> o.create(n -> n.lines(l ->
                                        l.create(x -> x.number(1).product(p -> p.connect(w -> w.sku("a"))))))));

        counting.reset();
        List<Customer> customers =
                db.customer().findMany(q -> q.take(50).include(i -> i.orders(o -> o.include(j -> j.lines()))));

        assertThat(customers).hasSize(50);
        assertThat(customers)
                .flatExtracting(Customer::orders)
                .flatExtracting(Order::lines)
                .extracting(OrderLine::productSku)
                .hasSize(50)
                .containsOnly("a");
        assertThat(counting.statements()).hasSize(3);
    }

    @Test
    void aPostWithManyCommentsIsWrittenInAHandfulOfStatements(TestDatabase database) {
        CountingDataSource counting = new CountingDataSource(Clients.migrated(database, "blog"));
        var db = new io.prismaspring.it.blog.PrismaClient(Clients.runtime(counting));

        counting.reset();
        db.post()
                .create(p -> p.title("t").published(true).comments(c -> {
                    IntStream.range(0, 500).forEach(i -> c.create(n -> n.content("comment " + i)));
                    return c;
                }));

        assertThat(counting.statements()).hasSize(2);
        assertThat(db.comment().count()).isEqualTo(500);
    }

    @Test
    void aPlainCreateUpdateOrDeleteIsOneStatement(TestDatabase database) {
        CountingDataSource counting = new CountingDataSource(Clients.migrated(database, "blog"));
        var db = new io.prismaspring.it.blog.PrismaClient(Clients.runtime(counting));

        counting.reset();
        String id = db.post().create(p -> p.title("t").published(true)).id();
        assertThat(counting.statements()).hasSize(1);
        db.post().update(w -> w.id(id), u -> u.title("u"));
        assertThat(counting.statements()).hasSize(2);
        db.post().delete(w -> w.id(id));
        // H2 has no safe way to return what a DELETE removes: the row is read first, in the same transaction.
        assertThat(counting.statements()).hasSize(database.kind() == Database.H2 ? 4 : 3);
    }
}
