package io.prismaspring.boot;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.prismaspring.client.PrismaRuntime;

/**
 * {@code prisma.plans.cached}: how many shapes of queries have a plan; {@code prisma.plans.compiled}: how often one was made.
 * An application that runs for a while makes none any more; one that goes on making them builds queries of ever new shapes.
 */
final class PlanMetrics implements MeterBinder {

    private final PrismaRuntime runtime;

    PlanMetrics(PrismaRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("prisma.plans.cached", runtime, r -> r.plans().cached())
                .description("Shapes of queries that have a plan")
                .register(registry);
        FunctionCounter.builder("prisma.plans.compiled", runtime, r -> r.plans().compiled())
                .description("Plans that were made")
                .register(registry);
    }
}
