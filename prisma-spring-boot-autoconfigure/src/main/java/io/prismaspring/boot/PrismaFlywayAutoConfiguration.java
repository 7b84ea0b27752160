package io.prismaspring.boot;

import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration of Flyway for migrations that build indexes of PostgreSQL concurrently: it holds its lock in the
 * session. By default it does so in a transaction, which PostgreSQL waits for before such an index is ready; both would
 * wait forever. {@code spring.flyway.postgresql.transactional-lock=true} brings that back.
 */
@AutoConfiguration(beforeName = "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
@ConditionalOnClass(
        value = FlywayConfigurationCustomizer.class,
        name = "org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension")
@ConditionalOnProperty(
        name = "spring.flyway.postgresql.transactional-lock",
        havingValue = "false",
        matchIfMissing = true)
public final class PrismaFlywayAutoConfiguration {

    @Bean
    FlywayConfigurationCustomizer flywayLockInSession() {
        return configuration -> configuration.configuration(Map.of("flyway.postgresql.transactional.lock", "false"));
    }
}
