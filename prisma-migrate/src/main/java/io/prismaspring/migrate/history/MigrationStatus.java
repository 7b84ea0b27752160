package io.prismaspring.migrate.history;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;

/**
 * One migration as a database and the project's files know it.
 *
 * @param version Flyway's version; null for a repeatable migration
 * @param script the file's name, or Flyway's description where there is none
 * @param state what is to be said of it
 * @param installedOn when it was applied or failed; null if it was not
 */
public record MigrationStatus(
        @Nullable String version,
        String script,
        State state,
        @Nullable Instant installedOn) {

    /** Where a migration stands. */
    public enum State {
        /** In the database. */
        APPLIED,
        /** Not applied, for it was there already when the history began. */
        BASELINE,
        /** To be applied next. */
        PENDING,
        /** Pending although a later one was applied: Flyway applies it only if it may go out of order. */
        LATE,
        /** It began and did not end; someone has to look. */
        FAILED,
        /** Applied, but the file says something else today. */
        EDITED,
        /** Applied, but the project has no such file. */
        MISSING;

        private static final Set<State> FINE = EnumSet.of(APPLIED, BASELINE);

        /** Whether the database is as the file says. */
        public boolean isFine() {
            return FINE.contains(this);
        }
    }

    static MigrationStatus of(MigrationInfo info) {
        return new MigrationStatus(
                info.getVersion() == null ? null : info.getVersion().getVersion(),
                info.getScript(),
                state(info),
                info.getInstalledOn() == null ? null : info.getInstalledOn().toInstant());
    }

    private static State state(MigrationInfo info) {
        return switch (info.getState()) {
            case FAILED, MISSING_FAILED, FUTURE_FAILED -> State.FAILED;
            case MISSING_SUCCESS, FUTURE_SUCCESS -> State.MISSING;
            case IGNORED -> State.LATE;
            case BASELINE, BELOW_BASELINE, BASELINE_IGNORED -> State.BASELINE;
            case PENDING, ABOVE_TARGET, OUTDATED -> State.PENDING;
            default -> isAsApplied(info) ? State.APPLIED : State.EDITED;
        };
    }

    private static boolean isAsApplied(MigrationInfo info) {
        return info.isRepeatable()
                || (info.isChecksumMatching() && info.isDescriptionMatching() && info.isTypeMatching());
    }
}
