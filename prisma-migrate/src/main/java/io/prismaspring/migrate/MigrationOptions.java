package io.prismaspring.migrate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a migration is written where there is more than one way.
 *
 * @param backfill columns that become required in three steps, such as {@code Post.slug}: added as optional, filled with
 *     the SQL expression, made required. Without an expression the script has a placeholder in its place, which Flyway
 *     refuses before it runs anything
 * @param concurrently whether PostgreSQL builds the indexes of tables that are there while others write, each in a script
 *     of its own; without it only those of models below a {@code /// @concurrently} comment
 */
public record MigrationOptions(Map<String, Optional<String>> backfill, boolean concurrently) {

    /** Everything in one script, and nothing filled. */
    public static final MigrationOptions DEFAULT = new MigrationOptions(Map.of(), false);

    public MigrationOptions {
        backfill = Collections.unmodifiableMap(new LinkedHashMap<>(backfill));
    }
}
