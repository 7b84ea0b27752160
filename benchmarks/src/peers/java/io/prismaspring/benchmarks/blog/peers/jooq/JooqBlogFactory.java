package io.prismaspring.benchmarks.blog.peers.jooq;

import io.prismaspring.benchmarks.blog.Blog;
import io.prismaspring.benchmarks.blog.BlogDatabase;
import io.prismaspring.benchmarks.blog.BlogFactory;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** jOOQ. */
public final class JooqBlogFactory implements BlogFactory {

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    @Override
    public String library() {
        return "jOOQ";
    }

    @Override
    public Blog open(DataSource dataSource, BlogDatabase.Kind kind) {
        Settings settings = new Settings().withExecuteLogging(false);
        return switch (kind) {
            case H2 -> new H2JooqBlog(DSL.using(dataSource, SQLDialect.H2, settings));
            case POSTGRESQL -> new PostgresJooqBlog(DSL.using(dataSource, SQLDialect.POSTGRES, settings));
        };
    }
}
