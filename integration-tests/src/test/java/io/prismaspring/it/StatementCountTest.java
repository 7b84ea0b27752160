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
    void connectingManyRowsTakesAHandfulOfStatements(TestDatabase database) {
        CountingDataSource counting = new CountingDataSource(Clients.migrated(database, "press"));
        var db = new io.prismaspring.it.press.PrismaClient(Clients.runtime(counting));
        List<Integer> hundred = IntStream.range(0, 100).boxed().toList();
        db.tag().createMany(hundred.subList(0, 50), (t, i) -> t.name("t" + i));

        counting.reset();
        db.post()
                .create(p -> p.slug("p")
                        .title("t")
                        .comments(c -> {
                            IntStream.range(0, 1_000).forEach(i -> c.create(n -> n.text("c" + i)));
                            return c;
                        })
                        .tags(t -> {
                            hundred.forEach(i -> t.connectOrCreate(w -> w.name("t" + i), n -> n.name("t" + i)));
                            return t;
                        }));
        // The post, its comments, which tags exist, the missing tags, the pairs; where text is not compared exactly,
        // whether
        // those that are missing exist in another spelling.
        assertThat(counting.statements()).hasSize(database.kind() == Database.MARIADB ? 6 : 5);
        long tags = db.post().findUniqueOrThrow(w -> w.slug("p"), q -> q.select(f -> f.count(n -> n.tags())));
        assertThat(tags).isEqualTo(100);

        counting.reset();
        db.user()
                .create(u -> u.email("u").comments(c -> {
                    db.comment().findMany().forEach(x -> c.connect(w -> w.id(x.id())));
                    return c;
                }));
        // The comments are found, then the user is created and all comments are changed.
        assertThat(counting.statements()).hasSize(3);
        assertThat(db.comment().count(w -> w.author(a -> a.email("u")))).isEqualTo(1_000);
    }

    @Test
    void aPlainCreateUpdateOrDeleteIsOneStatement(TestDatabase database) {
        CountingDataSource counting = new CountingDataSource(Clients.migrated(database, "blog"));
        var db = new io.prismaspring.it.blog.PrismaClient(Clients.runtime(counting));

        counting.reset();
        String id = db.post().create(p -> p.title("t").published(true)).id();
        assertThat(counting.statements()).hasSize(1);
        db.post().update(w -> w.id(id), u -> u.title("u"));
        // MariaDB cannot return what an UPDATE leaves: the row is read before and afterwards.
        assertThat(counting.statements()).hasSize(database.kind() == Database.MARIADB ? 4 : 2);
        counting.reset();
        db.post().delete(w -> w.id(id));
        // Nor what a DELETE under an alias removes, and H2 has no safe way to: the row is read first.
        boolean inOne = database.kind() == Database.POSTGRESQL || database.kind() == Database.SQLITE;
        assertThat(counting.statements()).hasSize(inOne ? 1 : 2);
    }
}
