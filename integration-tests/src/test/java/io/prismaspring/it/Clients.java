package io.prismaspring.it;

import io.prismaspring.client.PrismaRuntime;
import io.prismaspring.migrate.SchemaDiff;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Clients on empty databases whose tables the project's own migrations have made. */
final class Clients {

    private static final Pattern SCRIPT_END = Pattern.compile(";\\s*\\R");

    private Clients() {}

    /** A client of the blog's schema. */
    static io.prismaspring.it.blog.PrismaClient blog(TestDatabase database) {
        return new io.prismaspring.it.blog.PrismaClient(runtime(migrated(database, "blog")));
    }

    /** A client of the shop's schema. */
    static io.prismaspring.it.shop.PrismaClient shop(TestDatabase database) {
        return new io.prismaspring.it.shop.PrismaClient(runtime(migrated(database, "shop")));
    }

    /** A client of the newspaper's schema. */
    static io.prismaspring.it.press.PrismaClient press(TestDatabase database) {
        return new io.prismaspring.it.press.PrismaClient(runtime(migrated(database, "press")));
    }

    /** A client of the schema with lists. */
    static io.prismaspring.it.lists.PrismaClient lists(TestDatabase database) {
        return new io.prismaspring.it.lists.PrismaClient(runtime(migrated(database, "lists")));
    }

    /** A client of the schema without foreign keys. */
    static io.prismaspring.it.archive.PrismaClient archive(TestDatabase database) {
        return new io.prismaspring.it.archive.PrismaClient(runtime(migrated(database, "archive")));
    }

    /** A client of the schema with views, whose SQL is not migrated. */
    static io.prismaspring.it.reports.PrismaClient reports(TestDatabase database) {
        return new io.prismaspring.it.reports.PrismaClient(runtime(migrated(database, "reports")));
    }

    static PrismaRuntime runtime(DataSource dataSource) {
        return new PrismaRuntime(dataSource, new JdbcTransactionManager(dataSource));
    }

    /** Makes the tables of {@code src/main/prisma/<name>/schema.prisma}. */
    static DataSource migrated(TestDatabase database, String name) {
        Path file = Path.of("src/main/prisma", name, "schema.prisma");
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            Schema schema = PrismaSchema.parse(file.toString(), Files.readString(file))
                    .schema()
                    .orElseThrow();
            DatabaseProvider provider = database.kind() == Database.MARIADB
                    ? DatabaseProvider.MYSQL
                    : DatabaseProvider.valueOf(database.kind().name());
            String script =
                    SchemaDiff.between(Optional.empty(), schema, provider).sql();
            for (String sql : SCRIPT_END.split(script, 0)) {
                statement.execute(sql);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the tables of " + file + " cannot be made", e);
        }
        return database.dataSource();
    }

    /** A shop with customers c1, c2 …, each with that many orders. */
    static io.prismaspring.it.shop.PrismaClient customers(TestDatabase database, int n, int ordersEach) {
        io.prismaspring.it.shop.PrismaClient db = shop(database);
        db.customer()
                .createMany(
                        IntStream.rangeClosed(1, n).boxed().toList(),
                        (c, i) -> c.email("c" + i)
                                .name(i % 3 == 0 ? null : "n" + (i % 2))
                                .orders(o -> {
                                    for (int k = 0; k < ordersEach; k++) {
                                        o.create(x -> x);
                                    }
                                    return o;
                                }));
        return db;
    }
}
