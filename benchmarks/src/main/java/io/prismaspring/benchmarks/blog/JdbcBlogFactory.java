package io.prismaspring.benchmarks.blog;

import javax.sql.DataSource;

/** JDBC by hand. */
public final class JdbcBlogFactory implements BlogFactory {

    @Override
    public String library() {
        return Libraries.JDBC;
    }

    @Override
    public Blog open(DataSource dataSource, BlogDatabase.Kind kind) {
        return switch (kind) {
            case H2 -> new H2JdbcBlog(dataSource);
            case POSTGRESQL -> new PostgresJdbcBlog(dataSource);
        };
    }
}
