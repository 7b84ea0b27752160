package io.prismaspring.migrate.database;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person should agree to before a migration runs.
 *
 * @param kind what is at stake
 * @param name what it is about, as it is called in the schema: {@code Post}, {@code Post.title}, {@code Tone.WARM}; several
 *     columns are joined, {@code Post.slug_locale}
 * @param text the whole of it in a sentence or two, with the names of the database
 * @param countQuery counts the rows that are concerned, in a database that has not been migrated yet; null if no query can
 * @param canBeFilled whether it is about a column that becomes required, which rows can get values for first
 */
public record Warning(
        Kind kind, String name, String text, @Nullable String countQuery, boolean canBeFilled) {

    Warning(Kind kind, String name, String text, @Nullable String countQuery) {
        this(kind, name, text, countQuery, false);
    }

    /** What is at stake. */
    public enum Kind {
        /** Something that rows hold is gone afterwards. */
        LOSES_DATA,
        /** Rows that are there may stop the migration, or not be what the schema says. */
        MAY_FAIL
    }
}
