package io.prismaspring.codegen;

import io.prismaspring.codegen.target.TargetDatabase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Applies the pending migrations to a database, as the application would at its start: Flyway does, with the
 * application's {@code spring.flyway} properties. Fails at the first migration that does, and says what is left of it.
 */
@Mojo(name = "migrate-deploy", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class MigrateDeployMojo extends HistoryMojo {

    @Override
    void run(Report report) {
        TargetDatabase database = target();
        showTarget(database, report);
        deploy(history(database), report);
    }
}
