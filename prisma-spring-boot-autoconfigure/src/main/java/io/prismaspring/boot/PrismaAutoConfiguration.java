package io.prismaspring.boot;

import io.prismaspring.client.PrismaRuntime;
import io.prismaspring.client.QueryInterceptor;
import io.prismaspring.client.model.PrismaModels;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * Auto-configuration of the {@link PrismaRuntime} on the application's DataSource and transactions. The generated client
 * brings an auto-configuration of its own that builds on it.
 *
 * <p>With several DataSources, or several transaction managers, of which none is primary there is no runtime. A
 * {@link PrismaRuntime} of the application takes this one's place; like this one it is made after the database's
 * initialization, but its tables are not checked.
 */
@AutoConfiguration(
        after = {DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class},
        afterName = "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
@ConditionalOnSingleCandidate(DataSource.class)
@EnableConfigurationProperties(PrismaProperties.class)
public final class PrismaAutoConfiguration {

    /** The tables are checked before anyone gets the runtime, so no query meets a table that is missing. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnSingleCandidate(PlatformTransactionManager.class)
    PrismaRuntime prismaRuntime(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            ObjectProvider<Clock> clock,
            ObjectProvider<PrismaModels> models,
            ObjectProvider<QueryInterceptor> interceptors,
            PrismaProperties properties) {
        // Interceptors may need the client, which needs this bean: they are looked for when the first operation is
        // called.
        Supplier<List<QueryInterceptor>> ordered =
                SingletonSupplier.of(() -> interceptors.orderedStream().toList());
        PrismaRuntime runtime = new PrismaRuntime(
                dataSource,
                transactionManager,
                o -> o.clock(clock.getIfUnique(Clock::systemUTC))
                        .interceptors(ordered)
                        .logValues(properties.isLogValues()));
        new SchemaCheck(dataSource)
                .run(properties.getSchemaCheck(), models.orderedStream().toList());
        if (properties.isSetupHints()) {
            new SetupHints(dataSource).log();
        }
        return runtime;
    }
}
