package io.prismaspring.migrate.history;

import org.jspecify.annotations.Nullable;

/**
 * A migration that was applied just now.
 *
 * @param version Flyway's version; null for a repeatable migration
 * @param script the file's name
 * @param millis how long it took
 */
public record AppliedMigration(@Nullable String version, String script, long millis) {}
