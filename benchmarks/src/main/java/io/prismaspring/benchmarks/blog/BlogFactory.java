package io.prismaspring.benchmarks.blog;

import javax.sql.DataSource;

/** Makes the blog of one library; found by {@link java.util.ServiceLoader}. */
public interface BlogFactory {

    /** The library's name, as a person knows it. */
    String library();

    /** A blog on a database that has the tables of the schema. */
    Blog open(DataSource dataSource, BlogDatabase.Kind kind);
}
