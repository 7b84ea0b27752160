package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.client.error.PrismaError;
import io.prismaspring.client.error.RawQueryException;
import io.prismaspring.client.error.WriteConflictException;
import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Isolation;

/** SQL of the application's own, and transactions with options. */
@EachDatabase
class RawTest {

    private static final Instant CREATED = Instant.parse("2026-03-29T01:30:00.123Z");

    private PrismaClient db;
    private boolean backticks;

    record Row(
            String slug,
            int views,
            long reads,
            BigDecimal price,
            @Nullable Double rating,
            Instant created) {}

    record Joined(int authorId) {}

    record Absent(String slug, String nothing) {}

    @BeforeEach
    void aPost(TestDatabase database) {
        db = Clients.press(database);
        backticks = database.kind() == Database.MARIADB;
        db.post()
                .create(p -> p.slug("a")
                        .title("A")
                        .views(3)
                        .reads(9_007_199_254_740_993L)
                        .price(new BigDecimal("1.25"))
                        .created(CREATED));
    }

    /** The SQL with the quotes that the database takes. */
    private String sql(String text) {
        return backticks ? text.replace('"', '`') : text;
    }

    @Test
    void rowsBecomeRecordsValuesOrMaps() {
        assertThat(db.queryRaw(sql("SELECT * FROM \"Post\" WHERE \"views\" > ?"), 2)
                        .as(Row.class))
                .containsExactly(new Row("a", 3, 9_007_199_254_740_993L, new BigDecimal("1.25"), null, CREATED));
        assertThat(db.queryRaw("SELECT 1 AS author_id").as(Joined.class)).containsExactly(new Joined(1));
        assertThat(db.queryRaw(sql("SELECT COUNT(*) FROM \"Post\"")).first(Long.class))
                .contains(1L);
        assertThat(db.queryRaw(sql("SELECT \"slug\" FROM \"Post\" WHERE \"created\" = ?"), CREATED)
                        .as(String.class))
                .containsExactly("a");
        Map<String, @Nullable Object> map = db.queryRaw(sql("SELECT \"slug\" AS a, \"title\" AS b FROM \"Post\""))
                .rows()
                .get(0);
        assertThat(map.values()).containsExactly("a", "A");
        assertThat(db.queryRaw(sql("SELECT \"slug\" FROM \"Post\" WHERE \"views\" = ?"), 99)
                        .first(String.class))
                .isEmpty();
    }

    @Test
    void statementsChangeRowsInTheTransactionOfTheThread() {
        assertThat(db.executeRaw(sql("UPDATE \"Post\" SET \"views\" = ? WHERE \"slug\" = ?"), 7, "a"))
                .isEqualTo(1);
        assertThatThrownBy(() -> db.transaction(() -> {
                    db.executeRaw(sql("UPDATE \"Post\" SET \"views\" = 8"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(db.post().findUniqueOrThrow(w -> w.slug("a")).views()).isEqualTo(7);
    }

    @Test
    void mistakesAreTold() {
        assertThatThrownBy(
                        () -> db.queryRaw(sql("SELECT \"slug\" FROM \"Post\"")).as(Absent.class))
                .hasMessage("Absent.nothing has no column of its name in the query");
        assertThatThrownBy(() -> db.queryRaw(sql("SELECT \"slug\", \"title\" FROM \"Post\""))
                        .as(String.class))
                .hasMessage("the query has 2 columns; String takes one. Give a record with a component for each");
        assertThatThrownBy(() -> db.queryRaw("SELECT nonsense FROM nowhere").rows())
                .isInstanceOf(RawQueryException.class)
                .extracting(e -> ((PrismaError) e).code())
                .isEqualTo("P2010");
    }

    @Test
    void aNestedTransactionIsUndoneAlone() {
        db.transaction(() -> {
            db.tag().create(t -> t.name("outer"));
            assertThatThrownBy(() -> db.transaction(o -> o.nested(), () -> {
                        db.tag().create(t -> t.name("inner"));
                        throw new IllegalStateException("undo me");
                    }))
                    .hasMessage("undo me");
            db.transaction(o -> o.nested(), () -> db.tag().create(t -> t.name("kept")));
        });
        List<String> names =
                db.tag().findMany(q -> q.orderBy(o -> o.name().asc()).select(f -> f.name()));
        assertThat(names).containsExactly("kept", "outer");
    }

    @Test
    void aConflictIsTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();
        int result = db.transaction(o -> o.isolation(Isolation.SERIALIZABLE).retries(3), () -> {
            if (attempts.incrementAndGet() < 3) {
                throw new WriteConflictException("again", null);
            }
            return db.tag().create(t -> t.name("x")).id();
        });
        assertThat(result).isPositive();
        assertThat(attempts).hasValue(3);
        assertThatThrownBy(() -> db.transaction(o -> o.retries(1), () -> {
                    attempts.incrementAndGet();
                    throw new WriteConflictException("always", null);
                }))
                .isInstanceOf(WriteConflictException.class);
        assertThat(attempts).hasValue(5);
    }

    @Test
    void anotherIsolationInsideIsRefused(TestDatabase database) {
        Isolation other = database.kind() == Database.SQLITE ? Isolation.READ_UNCOMMITTED : Isolation.SERIALIZABLE;
        assertThatThrownBy(() -> db.transaction(() ->
                        db.transaction(o -> o.isolation(other), () -> db.tag().count())))
                .isInstanceOf(IllegalTransactionStateException.class)
                .hasMessageStartingWith("transaction: the isolation " + other + " was asked within a transaction of the"
                        + " isolation ");
        // What the transaction has anyway is no wish for another one.
        Isolation own = switch (database.kind()) {
            case SQLITE -> Isolation.SERIALIZABLE;
            case MARIADB -> Isolation.REPEATABLE_READ;
            default -> Isolation.READ_COMMITTED;
        };
        assertThat(db.transaction(() ->
                        db.transaction(o -> o.isolation(own), () -> db.tag().count())))
                .isZero();
    }
}
