package io.prismaspring.benchmarks.blog.peers.jimmer;

import io.prismaspring.benchmarks.blog.Blog;
import io.prismaspring.benchmarks.blog.BlogDatabase;
import io.prismaspring.benchmarks.blog.BlogFactory;
import javax.sql.DataSource;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.dialect.H2Dialect;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;

/** Jimmer. */
public final class JimmerBlogFactory implements BlogFactory {

    @Override
    public String library() {
        return "Jimmer";
    }

    @Override
    public Blog open(DataSource dataSource, BlogDatabase.Kind kind) {
        return new JimmerBlog(JSqlClient.newBuilder()
                .setConnectionManager(ConnectionManager.simpleConnectionManager(dataSource))
                .setDatabaseNamingStrategy(new QuotedNames())
                // Else it reads the tags of 50 posts with four statements.
                .setDefaultListBatchSize(100)
                .setDialect(
                        switch (kind) {
                            case H2 -> new H2Dialect();
                            case POSTGRESQL -> new PostgresDialect();
                        })
                .build());
    }
}
