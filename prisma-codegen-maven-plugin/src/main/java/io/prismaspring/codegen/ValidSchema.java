package io.prismaspring.codegen;

import io.prismaspring.schema.Diagnostic;
import io.prismaspring.schema.ParseResult;
import io.prismaspring.schema.Severity;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
     * @throws GoalException if the schema has errors; its message renders every one with source line and caret
     */
    static ValidSchema of(ParseResult result) {
        List<String> errors = rendered(result, Severity.ERROR);
        if (!errors.isEmpty()) {
            throw new GoalException("the schema has %s:%n%s"
                    .formatted(counted(errors.size(), "error"), String.join(System.lineSeparator(), errors)));
        }
        return new ValidSchema(result.schema().orElseThrow(), rendered(result, Severity.WARNING));
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

    private static List<String> rendered(ParseResult result, Severity severity) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .map(Diagnostic::render)
                .collect(Collectors.toList());
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
