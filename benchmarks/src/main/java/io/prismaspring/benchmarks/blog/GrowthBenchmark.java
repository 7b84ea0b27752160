package io.prismaspring.benchmarks.blog;

import io.prismaspring.benchmarks.client.Post;
import io.prismaspring.benchmarks.client.PrismaClient;
import io.prismaspring.benchmarks.client.input.PostWhere;
import io.prismaspring.client.PrismaRuntime;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** How the client's time grows with what it is asked. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 2, time = 1)
@Fork(1)
public class GrowthBenchmark {

    /** A client on a filled database. */
    @State(Scope.Benchmark)
    public static class Client {

        @Param({"H2", "POSTGRESQL"})
        private BlogDatabase.Kind database = BlogDatabase.Kind.H2;

        @SuppressWarnings("NullAway.Init") // set before the first call
        private BlogDatabase opened;

        @SuppressWarnings("NullAway.Init")
        private PrismaClient db;

        @Setup
        public void open() throws SQLException {
            opened = BlogDatabase.open(database);
            db = newClient();
        }

        /** A client that has made no plan yet. */
        private PrismaClient newClient() {
            return new PrismaClient(
                    new PrismaRuntime(opened.dataSource(), new JdbcTransactionManager(opened.dataSource())));
        }

        @TearDown
        public void close() {
            opened.close();
        }
    }

    /** How many rows are read. */
    @State(Scope.Benchmark)
    public static class Rows {

        @Param({"10", "100", "1000", "10000", "50000"})
        private int rows;
    }

    /** How many conditions a query has. */
    @State(Scope.Benchmark)
    public static class Conditions {

        @Param({"1", "4", "16", "64"})
        private int conditions;
    }

    /** A client for each call. */
    @State(Scope.Thread)
    public static class NewClient {

        @SuppressWarnings("NullAway.Init")
        private PrismaClient db;

        @Setup(Level.Invocation)
        public void open(Client client) {
            db = client.newClient();
        }
    }

    @Benchmark
    public Object rows(Client client, Rows rows) {
        return client.db.comment().findMany(q -> q.take(rows.rows));
    }

    @Benchmark
    public Object depth1(Client client) {
        return client.db.author().findMany(q -> q.take(10).include(i -> i.posts()));
    }

    @Benchmark
    public Object depth2(Client client) {
        return client.db.author().findMany(q -> q.take(10).include(i -> i.posts(p -> p.include(j -> j.comments()))));
    }

    @Benchmark
    public Object depth3(Client client) {
        return client.db
                .author()
                .findMany(q -> q.take(10).include(i ->
                        i.posts(p -> p.include(j -> j.comments(c -> c.include(k -> k.post()))))));
    }

    @Benchmark
    public Object depth4(Client client) {
        return client.db
                .author()
                .findMany(q -> q.take(10).include(i -> i.posts(p ->
                        p.include(j -> j.comments(c -> c.include(k -> k.post(x -> x.include(l -> l.tags()))))))));
    }

    /** A query whose plan is known. */
    @Benchmark
    public List<Post> knownShape(Client client, Conditions conditions) {
        return query(client.db, conditions.conditions);
    }

    /** The same query, whose plan must be made. */
    @Benchmark
    public List<Post> newShape(NewClient client, Conditions conditions) {
        return query(client.db, conditions.conditions);
    }

    private static List<Post> query(PrismaClient db, int conditions) {
        return db.post().findMany(q -> q.take(1).where(w -> conditions(w, conditions)));
    }

    private static PostWhere conditions(PostWhere where, int number) {
        PostWhere all = where;
        for (int i = 0; i < number; i++) {
            all = all.viewCount().gte(-i);
        }
        return all;
    }
}
