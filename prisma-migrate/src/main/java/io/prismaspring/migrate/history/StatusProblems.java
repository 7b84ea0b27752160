package io.prismaspring.migrate.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What stands between a database and its next migration, and what to do about it. */
public final class StatusProblems {

    private StatusProblems() {}

    /** The first problem of the most urgent kind, in one line; what Flyway refuses without one is said as such. */
    static String of(List<MigrationStatus> migrations) {
        return first(migrations).orElse("Flyway refuses the migrations, but none of them is known to be wrong");
    }

    /** The first problem of the most urgent kind, in one line; empty if the next migration can be applied. */
    public static Optional<String> first(List<MigrationStatus> migrations) {
        return migrations.stream()
                .filter(migration -> rank(migration) < Integer.MAX_VALUE)
                .min((a, b) -> Integer.compare(rank(a), rank(b)))
                .map(StatusProblems::advice);
    }

    private static int rank(MigrationStatus migration) {
        return switch (migration.state()) {
            case FAILED -> 0;
            case EDITED -> 1;
            case MISSING -> 2;
            case LATE -> 3;
            case APPLIED, BASELINE, PENDING -> Integer.MAX_VALUE;
        };
    }

    private static String advice(MigrationStatus migration) {
        String version = Objects.requireNonNullElse(migration.version(), "");
        return switch (migration.state()) {
            case FAILED ->
                ("%s failed and may have done a part: finish or undo it by hand, then run prisma:migrate-resolve with"
                                + " -Dprisma.applied=%s or -Dprisma.rolled-back=%s")
                        .formatted(migration.script(), version, version);
            case EDITED ->
                ("%s was edited after it had been applied: restore it, or run prisma:migrate-resolve"
                                + " -Dprisma.edited=%s if the database is as it says now")
                        .formatted(migration.script(), version);
            case MISSING ->
                "%s was applied, but the project has no such file: restore it, or update the project"
                        .formatted(migration.script());
            case LATE ->
                ("%s is older than a migration that was applied: give it a later version, or set"
                                + " spring.flyway.out-of-order=true")
                        .formatted(migration.script());
            case APPLIED, BASELINE, PENDING -> throw new IllegalArgumentException(migration.toString());
        };
    }
}
