package io.prismaspring.codegen;

import io.prismaspring.codegen.target.TargetDatabase;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Fills a database with the rows it starts with: {@code seed.sql} beside the schema, the files of the folder {@code seed}
 * beside it ({@code *.sql}, and {@code Table.csv} or {@code Table.json} with rows) in one transaction, then a program of
 * the project. Running it twice is up to the files and the program.
 */
@Mojo(name = "db-seed", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class DbSeedMojo extends SeededMojo {

    @Override
    void run(Report report) throws IOException {
        Seeding seeding = seeding();
        if (seeding.isEmpty()) {
            throw new GoalException(
                    "There is nothing to seed with: write seed.sql or a folder seed with *.sql, *.csv or"
                            + " *.json beside the schema, or name a main class with -Dprisma.seed=…");
        }
        TargetDatabase database = target();
        showTarget(database, report);
        seeding.run(database, report);
    }
}
