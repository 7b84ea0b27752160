package io.prismaspring.benchmarks.blog;

import javax.sql.DataSource;

/** Spring's JdbcClient. */
public final class JdbcClientBlogFactory implements BlogFactory {

    @Override
    public String library() {
        return "JdbcClient";
    }

    @Override
    public Blog open(DataSource dataSource, BlogDatabase.Kind kind) {
        return new JdbcClientBlog(dataSource, kind);
    }
}
