package io.prismaspring.benchmarks.blog.peers.hibernate;

import io.prismaspring.benchmarks.blog.Blog;
import io.prismaspring.benchmarks.blog.BlogDatabase;
import io.prismaspring.benchmarks.blog.BlogFactory;
import javax.sql.DataSource;
import org.hibernate.cfg.Configuration;

/** Hibernate. */
public final class HibernateBlogFactory implements BlogFactory {

    @Override
    public String library() {
        return "Hibernate";
    }

    @Override
    public Blog open(DataSource dataSource, BlogDatabase.Kind kind) {
        Configuration configuration = new Configuration();
        configuration.addAnnotatedClasses(Author.class, Post.class, Comment.class, Tag.class);
        configuration.getProperties().put("hibernate.connection.datasource", dataSource);
        configuration.getProperties().putAll(HibernateSettings.ALL);
        return new HibernateBlog(configuration.buildSessionFactory());
    }
}
