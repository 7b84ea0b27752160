package io.prismaspring.client;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** How a {@link PrismaRuntime} works. Spring Boot sets it from beans and from the properties {@code prisma.*}. */
public final class ClientOptions {

    private Clock clock = Clock.systemUTC();
    private Supplier<List<QueryInterceptor>> interceptors = List::of;
    private boolean logsValues;

    ClientOptions() {}

    /** What gives {@code now()} and {@code @updatedAt}; the system's clock by default. */
    public ClientOptions clock(Clock value) {
        clock = value;
        return this;
    }

    /** What sees every operation, the first around the others. */
    public ClientOptions interceptors(List<QueryInterceptor> values) {
        List<QueryInterceptor> copy = List.copyOf(values);
        return interceptors(() -> copy);
    }

    /** As {@link #interceptors(List)}, but asked for at every operation: interceptors may need the client themselves. */
    public ClientOptions interceptors(Supplier<List<QueryInterceptor>> values) {
        interceptors = values;
        return this;
    }

    /**
     * Puts bound values into the log of statements, and the database's own words, which may hold values, into the messages
     * of errors. Values may be secrets: without this neither has any.
     */
    public ClientOptions logValues(boolean on) {
        logsValues = on;
        return this;
    }

    Clock clock() {
        return clock;
    }

    Supplier<List<QueryInterceptor>> interceptors() {
        return interceptors;
    }

    boolean logsValues() {
        return logsValues;
    }
}
