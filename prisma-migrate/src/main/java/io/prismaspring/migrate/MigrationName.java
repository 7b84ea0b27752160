package io.prismaspring.migrate;

import java.text.Normalizer;
import java.util.Locale;

/** A migration's name as it stands in its file name. */
final class MigrationName {

    /** Leaves room for version and suffix in file systems that allow 255 bytes. */
    private static final int LONGEST = 200;

    private MigrationName() {}

    /** The name of a migration's part: both joined, cut to what has room; the migration's own if nothing is left of the part's. */
    static String slug(String migration, String part) {
        String joined = part.isEmpty() ? migration : migration + "_" + words(part);
        return joined.substring(0, Math.min(joined.length(), LONGEST)).replaceAll("_$", "");
    }

    /**
     * Lower-case ASCII letters and digits, joined with underscores: {@code Add comment model!} is
     * {@code add_comment_model}.
     *
     * @throws MigrationException if nothing is left of the name, or too much
     */
    static String slug(String name) {
        String slug = words(name);
        if (slug.isEmpty()) {
            throw new MigrationException(
                    "The migration's name \"%s\" has no letter from a to z and no digit; say what the migration does, such as -Dname=\"add comment model\""
                            .formatted(name));
        }
        if (slug.length() > LONGEST) {
            throw new MigrationException(
                    "The migration's name has %d characters, but a file name has room for %d; shorten it"
                            .formatted(slug.length(), LONGEST));
        }
        return slug;
    }

    private static String words(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }
}
