package io.prismaspring.codegen;

import io.prismaspring.schema.Diagnostic;
import io.prismaspring.schema.ParseResult;
import io.prismaspring.schema.Severity;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * A schema without errors.
 *
 * @param schema the schema
 * @param warnings what the parser warned of, rendered with source line and caret
 */
record ValidSchema(Schema schema, List<String> warnings) {

    ValidSchema {
        warnings = List.copyOf(warnings);
    }

    /**
     * Takes a parser's result.
     *
     * @throws GoalException if the schema has errors; its message renders every diagnostic with source line and caret
     */
    static ValidSchema of(ParseResult result) {
        List<String> rendered =
                result.diagnostics().stream().map(Diagnostic::render).toList();
        if (result.hasErrors()) {
            int errors = (int) result.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .count();
            throw new GoalException("The schema has %s:%n%s"
                    .formatted(counted(errors, "error"), String.join(System.lineSeparator(), rendered)));
        }
        return new ValidSchema(result.schema().orElseThrow(), rendered);
    }

    /** What the schema consists of, such as {@code 2 models, 1 enum}; views are counted if there are any. */
    String summary() {
        int views = (int) schema.models().stream().filter(Model::view).count();
        List<String> parts = new ArrayList<>();
        parts.add(counted(schema.models().size() - views, "model"));
        if (views > 0) {
            parts.add(counted(views, "view"));
        }
        parts.add(counted(schema.enums().size(), "enum"));
        return String.join(", ", parts);
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
