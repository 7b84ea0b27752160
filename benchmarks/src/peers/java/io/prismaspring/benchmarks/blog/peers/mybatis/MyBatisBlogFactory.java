package io.prismaspring.benchmarks.blog.peers.mybatis;

import io.prismaspring.benchmarks.blog.Blog;
import io.prismaspring.benchmarks.blog.BlogDatabase;
import io.prismaspring.benchmarks.blog.BlogFactory;
import java.time.Instant;
import java.util.Locale;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** MyBatis. */
public final class MyBatisBlogFactory implements BlogFactory {

    @Override
    public String library() {
        return "MyBatis";
    }

    @Override
    public Blog open(DataSource dataSource, BlogDatabase.Kind kind) {
        Configuration configuration =
                new Configuration(new Environment("blog", new JdbcTransactionFactory(), dataSource));
        configuration.setDatabaseId(kind.name().toLowerCase(Locale.ROOT));
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.getTypeHandlerRegistry().register(Instant.class, new UtcInstantHandler());
        configuration.addMapper(BlogMapper.class);
        return new MyBatisBlog(new SqlSessionFactoryBuilder().build(configuration));
    }
}
