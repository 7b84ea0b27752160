package io.prismaspring.codegen;

import io.prismaspring.schema.Diagnostic;
import io.prismaspring.schema.ParseResult;
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
        if (result.hasErrors()) {
            Diagnostics diagnostics = new Diagnostics(result);
            throw new GoalException("The schema has %s:%n%s"
                    .formatted(Counted.of(diagnostics.errors(), "error"), diagnostics.rendered()));
        }
        return new ValidSchema(
                result.schema().orElseThrow(),
                result.diagnostics().stream().map(Diagnostic::render).toList());
    }

    /** What the schema consists of, such as {@code 2 models, 1 enum}; views and enums are counted if there are any. */
    String summary() {
        int views = (int) schema.models().stream().filter(Model::view).count();
        List<String> parts = new ArrayList<>();
        parts.add(Counted.of(schema.models().size() - views, "model"));
        if (views > 0) {
            parts.add(Counted.of(views, "view"));
        }
        if (!schema.enums().isEmpty()) {
            parts.add(Counted.of(schema.enums().size(), "enum"));
        }
        return String.join(", ", parts);
    }
}
