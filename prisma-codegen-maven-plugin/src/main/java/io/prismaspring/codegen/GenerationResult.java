package io.prismaspring.codegen;

import java.util.List;

/**
 * What a run did.
 *
 * @param files how many files the client has
 * @param written paths of the files that were new or differed
 * @param deleted paths of files that an earlier run wrote and that are no longer generated
 * @param kept as {@code deleted}, but edited since and therefore left alone
 * @param warnings about the schema, rendered
 * @param notices of the generator
 */
record GenerationResult(
        int files,
        List<String> written,
        List<String> deleted,
        List<String> kept,
        List<String> warnings,
        List<String> notices) {

    GenerationResult {
        written = List.copyOf(written);
        deleted = List.copyOf(deleted);
        kept = List.copyOf(kept);
        warnings = List.copyOf(warnings);
        notices = List.copyOf(notices);
    }

    static GenerationResult upToDate(int files) {
        return new GenerationResult(files, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** One line for the console. */
    String summary() {
        if (written.isEmpty() && deleted.isEmpty()) {
            return "The generated client is up to date (%d files)".formatted(files);
        }
        return "Generated the client: %d of %d files written, %d deleted"
                .formatted(written.size(), files, deleted.size());
    }
}
