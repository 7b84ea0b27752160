package io.prismaspring.benchmarks.blog;

import javax.sql.DataSource;

/** The generated client. */
public final class PrismaBlogFactory implements BlogFactory {

    @Override
    public String library() {
        return Libraries.CLIENT;
    }

    @Override
    public Blog open(DataSource dataSource, BlogDatabase.Kind kind) {
        return new PrismaBlog(dataSource);
    }
}
