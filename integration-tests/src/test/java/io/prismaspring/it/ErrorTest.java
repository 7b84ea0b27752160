package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import io.prismaspring.client.PrismaRuntime;
import io.prismaspring.client.error.ConnectionException;
import io.prismaspring.client.error.DatabaseAccessDeniedException;
import io.prismaspring.client.error.OperationTimeoutException;
import io.prismaspring.client.error.PoolTimeoutException;
import io.prismaspring.client.error.PrismaError;
import io.prismaspring.client.error.RawQueryException;
import io.prismaspring.client.error.TransactionExpiredException;
import io.prismaspring.client.error.UniqueConstraintException;
import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/** The classes, codes and words of errors. */
@EachDatabase
class ErrorTest {

    private static final String SECRET = "hunter2@example.org";

    private static PrismaRuntime runtime(DataSource dataSource, boolean values) {
        return new PrismaRuntime(dataSource, new JdbcTransactionManager(dataSource), o -> o.logValues(values));
    }

    private static String printed(Throwable error) {
        StringWriter out = new StringWriter();
        error.printStackTrace(new PrintWriter(out, true));
        return out.toString();
    }

    private static HikariDataSource pool(TestDatabase database, int size) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(size);
        pool.setConnectionTimeout(300);
        return pool;
    }

    @Test
    void noErrorHoldsAValueUnlessItMay(TestDatabase database) {
        DataSource dataSource = Clients.migrated(database, "press");
        PrismaClient silent = new PrismaClient(runtime(dataSource, false));
        String quote = database.kind() == Database.MARIADB ? "`" : "\"";
        String comparison =
                "SELECT nowhere FROM " + quote + "User" + quote + " WHERE " + quote + "email" + quote + " = ?";
        silent.user().create(u -> u.email(SECRET));
        List<Throwable> errors = new ArrayList<>();
        errors.add(catchThrowable(() -> silent.user().create(u -> u.email(SECRET))));
        errors.add(catchThrowable(() -> silent.user().createMany(List.of(SECRET), (u, email) -> u.email(email))));
        errors.add(
                catchThrowable(() -> silent.user().upsert(w -> w.id(-1), u -> u.email(SECRET), u -> u.email(SECRET))));
        errors.add(catchThrowable(() -> silent.queryRaw(comparison, SECRET).rows()));
        assertThat(errors).doesNotContainNull();
        assertThat(errors).allSatisfy(e -> assertThat(printed(e)).doesNotContain(SECRET));

        assertThat(errors.get(0))
                .isInstanceOf(UniqueConstraintException.class)
                .hasMessage("User.create: a User with the same email exists");
        assertThat(errors.get(3))
                .isInstanceOf(RawQueryException.class)
                .hasMessageStartingWith("queryRaw: " + database.kind() + " refuses the statement (");

        PrismaClient open = new PrismaClient(runtime(dataSource, true));
        Throwable loud = catchThrowable(() -> open.user().create(u -> u.email(SECRET)));
        boolean tells = database.kind() != Database.SQLITE;
        assertThat(printed(loud).contains(SECRET)).isEqualTo(tells);
    }

    @Test
    void aDatabaseThatCannotBeReached(TestDatabase database) {
        DataSource nowhere = new DriverManagerDataSource(
                switch (database.kind()) {
                    case POSTGRESQL -> "jdbc:postgresql://localhost:1/nothing?connectTimeout=1";
                    case MARIADB -> "jdbc:mariadb://localhost:1/nothing?connectTimeout=500";
                    case H2 -> "jdbc:h2:tcp://localhost:1/nothing";
                    case SQLITE -> "jdbc:sqlite:/nowhere/at/all/nothing.db";
                });
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> runtime(nowhere, false))
                .withMessageStartingWith("PrismaClient: the database cannot be reached: ")
                .satisfies(e -> assertThat(e.code()).isEqualTo("P1001"));
    }

    @Test
    void aWrongPasswordOrDatabase(TestDatabase database) {
        Clients.migrated(database, "press");
        if (database.kind() == Database.H2) {
            assertThatExceptionOfType(DatabaseAccessDeniedException.class)
                    .isThrownBy(() -> runtime(new DriverManagerDataSource(database.url(), "nobody", "wrong"), false))
                    .withMessageStartingWith("PrismaClient: the database refuses the user or the password: ")
                    .satisfies(e -> assertThat(e.code()).isEqualTo("P1000"));
        } else if (database.kind() != Database.SQLITE) {
            String url = database.url().replaceFirst("prisma_test_\\w+", "prisma_test_nowhere");
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() ->
                            runtime(new DriverManagerDataSource(url, database.user(), database.password()), false))
                    .withMessageStartingWith("PrismaClient: the database does not exist: ")
                    .satisfies(e -> assertThat(e.code()).isEqualTo("P1003"));
        }
    }

    @Test
    void aPoolThatIsExhausted(TestDatabase database) {
        Clients.migrated(database, "press");
        try (HikariDataSource pool = pool(database, 1)) {
            PrismaClient db = new PrismaClient(runtime(pool, false));
            db.transaction(() -> {
                db.tag().count();
                assertThatThrownBy(() -> db.transaction(
                                o -> o.requiresNew(), () -> db.tag().count()))
                        .isInstanceOf(PoolTimeoutException.class)
                        .hasMessageStartingWith("transaction: all connections of the pool are in use (")
                        .extracting(e -> ((PrismaError) e).code())
                        .isEqualTo("P2024");
            });
        }
    }

    @Test
    void aTransactionThatTakesTooLong(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        assertThatThrownBy(() -> db.transaction(o -> o.timeout(Duration.ofSeconds(1)), () -> {
                    db.tag().create(t -> t.name("x"));
                    sleep(1_100);
                }))
                .isInstanceOf(TransactionExpiredException.class)
                .hasMessage("transaction: the transaction took longer than its timeout of 1000 ms and was rolled back")
                .extracting(e -> ((PrismaError) e).code())
                .isEqualTo("P2028");
        assertThat(db.tag().count()).isZero();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aStatementThatTheDatabaseCancels(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        String slow = switch (database.kind()) {
            case POSTGRESQL -> "SELECT pg_sleep(5)";
            case MARIADB -> "SELECT SLEEP(5) FROM DUAL";
            case H2 -> "SELECT COUNT(*) FROM SYSTEM_RANGE(1, 1000000000) WHERE X * 3 = 7";
            case SQLITE ->
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000000)"
                        + " SELECT COUNT(*) FROM n";
        };
        assertThatThrownBy(() -> db.transaction(
                        o -> o.timeout(Duration.ofSeconds(1)),
                        () -> db.queryRaw(slow).rows()))
                .isInstanceOfAny(TransactionExpiredException.class, OperationTimeoutException.class);
        assertThat(db.tag().count()).isZero();
    }

    @Test
    void everyIsolationIsAtLeastWhatWasAsked(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        for (Isolation isolation : Isolation.values()) {
            assertThat(db.transaction(
                            o -> o.isolation(isolation), () -> db.tag().count()))
                    .isZero();
        }
    }
}
