package io.prismaspring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Which lock Flyway holds on PostgreSQL. */
class PrismaFlywayAutoConfigurationTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    FlywayAutoConfiguration.class,
                    PrismaFlywayAutoConfiguration.class))
            .withPropertyValues("spring.datasource.url=jdbc:h2:mem:flyway");

    @Test
    void theSessionHoldsTheLock() {
        runner.run(context ->
                assertThat(lockIsTransactional(context.getBean(Flyway.class))).isFalse());
    }

    @Test
    void unlessThePropertySaysOtherwise() {
        runner.withPropertyValues("spring.flyway.postgresql.transactional-lock=true")
                .run(context -> assertThat(lockIsTransactional(context.getBean(Flyway.class)))
                        .isTrue());
    }

    @Test
    void nothingHappensWithoutFlywaysModuleForPostgres() {
        runner.withClassLoader(new FilteredClassLoader(PostgreSQLConfigurationExtension.class))
                .run(context -> assertThat(context).doesNotHaveBean(PrismaFlywayAutoConfiguration.class));
    }

    private static boolean lockIsTransactional(Flyway flyway) {
        return flyway.getConfiguration()
                .getPluginRegister()
                .getExact(PostgreSQLConfigurationExtension.class)
                .isTransactionalLock();
    }
}
