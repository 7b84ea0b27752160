package io.prismaspring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.prismaspring.boot.blog.CommentRepository;
import io.prismaspring.boot.blog.Post;
import io.prismaspring.boot.blog.PostRepository;
import io.prismaspring.boot.blog.PrismaClient;
import io.prismaspring.boot.blog.input.PostFields;
import io.prismaspring.client.PrismaRuntime;
import io.prismaspring.client.QueryInterceptor;
import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ContextConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

class PrismaAutoConfigurationTest {

    private final ApplicationContextRunner application = BlogContext.runner();

    @Test
    void givesTheClientAndItsRepositories() {
        application.run(context -> {
            PrismaClient db = context.getBean(PrismaClient.class);
            Post post = db.post().create(p -> p.title("My new post"));

            assertThat(context.getBean(PostRepository.class)).isSameAs(db.post());
            assertThat(context.getBean(CommentRepository.class)).isSameAs(db.comment());
            assertThat(db.post().findUnique(w -> w.id(post.id()))).contains(post);
            assertThat(context.getBean(PrismaRuntime.class).dataSource()).isSameAs(context.getBean(DataSource.class));
        });
    }

    @Test
    void plansAreMetersWhereThereIsARegistry() {
        application.withBean(SimpleMeterRegistry.class).run(context -> {
            MeterRegistry registry = context.getBean(MeterRegistry.class);
            context.getBean(PlanMetrics.class).bindTo(registry);
            PrismaClient db = context.getBean(PrismaClient.class);

            db.post().findMany(q -> q.take(1));
            db.post().findMany(q -> q.take(2));

            assertThat(registry.get("prisma.plans.cached").gauge().value()).isEqualTo(1);
            assertThat(registry.get("prisma.plans.compiled").functionCounter().count())
                    .isEqualTo(1);
        });
    }

    @Test
    void withoutMicrometerThereAreNoMeters() {
        application
                .withClassLoader(new FilteredClassLoader("io.micrometer.core"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("prismaPlanMetrics"));
    }

    @Test
    void withoutDataSourceThereIsNothing() {
        application
                .withClassLoader(new FilteredClassLoader("com.zaxxer", "org.h2", "org.hsqldb", "org.postgresql"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(PrismaRuntime.class)
                        .doesNotHaveBean(PostRepository.class)
                        .doesNotHaveBean(PrismaClient.class));
    }

    @Test
    void withSeveralDataSourcesThereIsNothing() {
        application
                .withUserConfiguration(SeveralDataSources.class)
                .withPropertyValues("spring.flyway.enabled=false")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(PrismaRuntime.class)
                        .doesNotHaveBean(PrismaClient.class));
    }

    @Test
    void ofSeveralDataSourcesThePrimaryOneIsUsed() {
        application
                .withUserConfiguration(SeveralDataSources.class, PrimaryDataSource.class)
                .run(context -> assertThat(context.getBean(PrismaRuntime.class).dataSource())
                        .isSameAs(context.getBean("primary")));
    }

    @Test
    void withSeveralTransactionManagersThereIsNothing() {
        application
                .withUserConfiguration(SeveralTransactionManagers.class)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(PrismaRuntime.class)
                        .doesNotHaveBean(PrismaClient.class));
    }

    @Test
    void theApplicationsRuntimeWins() {
        application.withUserConfiguration(OwnRuntime.class).run(context -> {
            assertThat(context).hasSingleBean(PrismaRuntime.class).hasBean("ownRuntime");
            assertThat(context.getBean(PrismaClient.class).post().count()).isZero();
        });
    }

    @Test
    void theApplicationsRepositoryWins() {
        application.withBean("ownPosts", PostRepository.class).run(context -> {
            assertThat(context).hasSingleBean(PostRepository.class).hasBean("ownPosts");
            assertThat(context.getBean(PostRepository.class))
                    .isNotSameAs(context.getBean(PrismaClient.class).post());
        });
    }

    @Test
    void theApplicationsClientWins() {
        application
                .withBean("ownClient", PrismaClient.class)
                .run(context -> assertThat(context).getBean(PrismaClient.class).isSameAs(context.getBean("ownClient")));
    }

    @Test
    void theApplicationsClockGivesNow() {
        Instant instant = Instant.parse("2026-11-23T01:33:44.123Z");
        application
                .withBean(Clock.class, () -> Clock.fixed(instant, ZoneOffset.UTC))
                .run(context -> {
                    Post post = context.getBean(PostRepository.class).create(p -> p.title("now"));
                    assertThat(post.createdAt()).isEqualTo(instant);
                });
    }

    @Test
    void interceptorsAreCalledInTheirOrderAndMayNeedTheClient() {
        application.withUserConfiguration(Interceptors.class).run(context -> {
            assertThat(context.getBean(PostRepository.class).count()).isZero();
            assertThat(context.getBean(Interceptors.class).seen)
                    .containsExactly(
                            "outer Post.count", "outer Comment.count", "inner Comment.count", "inner Post.count");
        });
    }

    @Test
    void valuesAreInMessagesOnlyIfThePropertySaysSo() {
        ContextConsumer<AssertableApplicationContext> twice = context -> {
            PrismaClient db = context.getBean(PrismaClient.class);
            boolean shown = context.getEnvironment().getProperty("prisma.log-values", Boolean.class, false);
            db.post().create(p -> p.title("t").id("secret"));
            assertThatThrownBy(() -> db.post().create(p -> p.title("t").id("secret")))
                    .hasMessage("Post.create: a Post with the same id exists")
                    .satisfies(e -> assertThat(String.valueOf(e.getCause()).contains("secret"))
                            .isEqualTo(shown));
        };
        application.run(twice);
        application.withPropertyValues("prisma.log-values=true").run(twice);
    }

    @Test
    void flywayRunsBeforeABeanThatQueriesWhileItIsMade() {
        application
                .withUserConfiguration(EagerReader.class)
                .run(context ->
                        assertThat(context.getBean(EagerReader.class).posts).isZero());
    }

    @Test
    void flywayRunsBeforeTheApplicationsRuntimeToo() {
        application
                .withUserConfiguration(EagerReader.class, OwnRuntime.class)
                .run(context ->
                        assertThat(context.getBean(EagerReader.class).posts).isZero());
    }

    @Test
    void flywayIsOptional() {
        application
                .withClassLoader(new FilteredClassLoader(FlywayAutoConfiguration.class, org.flywaydb.core.Flyway.class))
                .withPropertyValues("prisma.schema-check=off")
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(PrismaClient.class));
    }

    @Configuration(proxyBeanMethods = false)
    static class Interceptors {

        private final List<String> seen = new ArrayList<>();

        @Bean
        @Order(2)
        QueryInterceptor inner() {
            return operation -> {
                seen.add("inner " + operation);
                return operation.proceed();
            };
        }

        @Bean
        @Order(1)
        QueryInterceptor outer(CommentRepository comments) {
            return operation -> {
                seen.add("outer " + operation);
                if (operation.isOn(PostFields.MODEL)) {
                    comments.count();
                }
                return operation.proceed();
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class EagerReader {

        private final PrismaClient db;
        private long posts = -1;

        EagerReader(PrismaClient db) {
            this.db = db;
        }

        @PostConstruct
        void read() {
            posts = db.post().count();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnRuntime {

        @Bean
        PrismaRuntime ownRuntime(DataSource dataSource, PlatformTransactionManager transactionManager) {
            return new PrismaRuntime(dataSource, transactionManager);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class SeveralDataSources {

        @Bean
        DataSource first() {
            return database("first");
        }

        @Bean
        DataSource second() {
            return database("second");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class PrimaryDataSource {

        @Bean
        @Primary
        DataSource primary() {
            return database("primary");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class SeveralTransactionManagers {

        @Bean
        PlatformTransactionManager first(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        PlatformTransactionManager second(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }
    }

    private static DataSource database(String name) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        return dataSource;
    }
}
