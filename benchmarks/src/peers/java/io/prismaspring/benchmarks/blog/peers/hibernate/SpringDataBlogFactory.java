package io.prismaspring.benchmarks.blog.peers.hibernate;

import io.prismaspring.benchmarks.blog.Blog;
import io.prismaspring.benchmarks.blog.BlogDatabase;
import io.prismaspring.benchmarks.blog.BlogFactory;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Spring Data JPA. */
public final class SpringDataBlogFactory implements BlogFactory {

    @Override
    public String library() {
        return "Spring Data JPA";
    }

    @Override
    public Blog open(DataSource dataSource, BlogDatabase.Kind kind) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        // Registered so that closing the context leaves it open: it is the caller's.
        context.getBeanFactory().registerSingleton("dataSource", dataSource);
        context.register(SpringDataConfiguration.class);
        context.refresh();
        return new SpringDataBlog(context);
    }
}
