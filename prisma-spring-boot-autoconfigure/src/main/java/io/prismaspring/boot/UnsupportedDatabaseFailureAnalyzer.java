package io.prismaspring.boot;

import io.prismaspring.client.error.UnsupportedDatabaseException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains that the DataSource is of a database without a dialect. */
final class UnsupportedDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<UnsupportedDatabaseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsupportedDatabaseException cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Let spring.datasource.url name one of the supported databases. If the client is meant for another"
                        + " DataSource of the application, mark that one @Primary or declare a PrismaRuntime bean on it.",
                cause);
    }
}
