package io.prismaspring.migrate;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a migration wrote.
 *
 * @param plans each new Flyway file with what is in it, in the order of the databases; empty if there was no change
 */
public record WrittenMigration(Map<Path, MigrationPlan> plans) {

    public WrittenMigration {
        plans = Collections.unmodifiableMap(new LinkedHashMap<>(plans));
    }

    /** Whether there was nothing to migrate, and so nothing was written. */
    public boolean isEmpty() {
        return plans.isEmpty();
    }
}
