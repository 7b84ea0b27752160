package io.prismaspring.benchmarks;

import io.prismaspring.benchmarks.blog.BlogDatabase;
import io.prismaspring.migrate.MigrationPlan;
import io.prismaspring.migrate.SchemaDiff;
import io.prismaspring.migrate.introspection.IntrospectedDatabase;
import io.prismaspring.migrate.introspection.Introspection;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Comparing two schemas, and reading as many tables from PostgreSQL. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
public class MigrationBenchmark {

    /** Two schemas: the second has a column more in each model. */
    @State(Scope.Benchmark)
    public static class Schemas {

        /** The size of the schema. */
        @Param("300")
        public int models;

        Schema before = Schema.EMPTY;
        Schema after = Schema.EMPTY;

        /** Makes both. */
        @Setup
        public void generate() {
            String text = GeneratedSchema.text(models);
            before = parse(text);
            after = parse(text.replaceAll("(?m)^(model \\w+ \\{)$", "$1\n  added Int?"));
        }

        private static Schema parse(String text) {
            return PrismaSchema.parse("schema.prisma", text).schema().orElseThrow();
        }
    }

    /** A database with the tables of the first schema. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls the setup
    public static class Database {

        private BlogDatabase server;

        Connection connection;

        /** Makes the tables, beside the blog's. */
        @Setup
        public void make(Schemas schemas) throws SQLException {
            server = BlogDatabase.open(BlogDatabase.Kind.POSTGRESQL);
            connection = server.dataSource().getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA measured");
                statement.execute("SET search_path TO measured");
                statement.execute(SchemaDiff.between(Optional.empty(), schemas.before, DatabaseProvider.POSTGRESQL)
                        .sql());
                statement.execute("ANALYZE");
            }
            int tables =
                    Introspection.read(connection, List.of()).schema().tables().size();
            if (tables < schemas.models) {
                throw new IllegalStateException("read " + tables + " tables of " + schemas.models);
            }
        }

        /** Lets the server go. */
        @TearDown
        public void close() throws SQLException {
            connection.close();
            server.close();
        }
    }

    /** A first migration. */
    @Benchmark
    public MigrationPlan first(Schemas schemas) {
        return SchemaDiff.between(Optional.empty(), schemas.before, DatabaseProvider.POSTGRESQL);
    }

    /** A migration that changes every table. */
    @Benchmark
    public MigrationPlan change(Schemas schemas) {
        return SchemaDiff.between(Optional.of(schemas.before), schemas.after, DatabaseProvider.POSTGRESQL);
    }

    /** Reading every table. */
    @Benchmark
    public IntrospectedDatabase introspection(Database database) throws SQLException {
        return Introspection.read(database.connection, List.of());
    }
}
