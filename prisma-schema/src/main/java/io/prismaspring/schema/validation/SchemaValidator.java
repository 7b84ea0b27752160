package io.prismaspring.schema.validation;

import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.SchemaDraft;
import io.prismaspring.schema.syntax.BrokenLine;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.SyntaxTree;
import java.util.List;

/**
 * Applies all rules. A model in which an error was found already is left alone, and so are relations with it: what the
 * rules would say there would mostly be a consequence of that error.
 */
public final class SchemaValidator {

    private SchemaValidator() {}

    /** Reports what is wrong with a schema whose names and attributes were read. */
    public static void validate(SchemaDraft schema, List<SyntaxTree> trees, Problems problems) {
        if (trees.stream().anyMatch(tree -> tree.items().stream().anyMatch(BrokenLine.class::isInstance))) {
            return;
        }
        SoundParts sound = new SoundParts(schema, problems.errorSpans());
        for (FieldDraft field : schema.unpairedFields()) {
            if (sound.isSound(field)) {
                problems.error(field.span(), "missing opposite");
            }
        }
    }
}
