package io.prismaspring.boot;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.prismaspring.client.PrismaRuntime;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of the meters of the plans, where Micrometer is. */
@AutoConfiguration(after = PrismaAutoConfiguration.class)
@ConditionalOnClass(MeterBinder.class)
@ConditionalOnBean(PrismaRuntime.class)
public final class PrismaMetricsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    PlanMetrics prismaPlanMetrics(PrismaRuntime runtime) {
        return new PlanMetrics(runtime);
    }
}
