package io.prismaspring.migrate;

import io.prismaspring.schema.model.DatabaseProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A migration that is not written yet, for somebody to look at. */
public final class MigrationDraft {

    private final Map<DatabaseProvider, MigrationPlan> plans;
    private final Map<Path, MigrationPlan> files;
    private final Map<Path, String> texts;

    MigrationDraft(
            Map<DatabaseProvider, MigrationPlan> plans, Map<Path, MigrationPlan> files, Map<Path, String> texts) {
        this.plans = Collections.unmodifiableMap(new LinkedHashMap<>(plans));
        this.files = files;
        this.texts = texts;
    }

    /** What leads each database on that changes; empty if none does. */
    public Map<DatabaseProvider, MigrationPlan> plans() {
        return plans;
    }

    /**
     * Writes the files, if there are any: all of them or none.
     *
     * @throws IOException if a file cannot be written; nothing is left behind
     */
    public WrittenMigration write() throws IOException {
        new FileBatch(texts).write();
        return new WrittenMigration(files);
    }
}
