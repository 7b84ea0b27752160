package io.prismaspring.codegen.diagram;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a diagram in Mermaid's {@code erDiagram} language, which code hosts and wikis draw. */
final class MermaidText {

    /** What Mermaid reads as a mark wherever it stands in an entity; letters beyond ASCII do not belong to the word. */
    private static final Pattern MARK = Pattern.compile("(?i)(pk|fk|uk)(?!\\w).*");

    private MermaidText() {}

    static String of(ErDiagram diagram) {
        StringBuilder text = new StringBuilder("erDiagram\n");
        for (Entity entity : diagram.entities()) {
            text.append("    ").append(heading(entity)).append(" {\n");
            for (Column column : entity.columns()) {
                text.append("        ").append(line(entity, column)).append('\n');
            }
            text.append("    }\n");
        }
        for (Link link : diagram.links()) {
            text.append("    %s %s%s%s %s : \"%s\"\n"
                    .formatted(
                            quoted(link.start().entity()),
                            left(link.start().cardinality()),
                            link.kind() == Link.Kind.RELATION ? "--" : "..",
                            right(link.end().cardinality()),
                            quoted(link.end().entity()),
                            link.label()));
        }
        return text.toString();
    }

    private static String heading(Entity entity) {
        return switch (entity.kind()) {
            case MODEL -> quoted(entity.name());
            case VIEW -> quoted(entity.name()) + "[\"" + entity.name() + " (view)\"]";
            case ENUM -> quoted(entity.name()) + "[\"" + entity.name() + " (enum)\"]";
        };
    }

    /** Unquoted, names such as {@code end}, {@code class} and {@code one} would be words of the language. */
    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String line(Entity entity, Column column) {
        String type = entity.kind() == Entity.Kind.ENUM ? "value" : word(column.type());
        String line = type + " " + word(column.name());
        if (!column.keys().isEmpty()) {
            line += " " + marks(column.keys());
        }
        return column.optional() ? line + " \"optional\"" : line;
    }

    private static String marks(List<Key> keys) {
        return keys.stream().map(Key::name).collect(Collectors.joining(", "));
    }

    /**
     * Types and columns cannot be quoted. A zero-width space keeps a name from being read as a mark; the few letters that
     * Mermaid does not accept have equivalents.
     */
    private static String word(String name) {
        String accepted = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return MARK.matcher(accepted).matches() ? "\u200B" + accepted : accepted;
    }

    private static String left(Cardinality cardinality) {
        return switch (cardinality) {
            case ONE -> "||";
            case ZERO_OR_ONE -> "|o";
            case ZERO_OR_MANY -> "}o";
        };
    }

    private static String right(Cardinality cardinality) {
        return switch (cardinality) {
            case ONE -> "||";
            case ZERO_OR_ONE -> "o|";
            case ZERO_OR_MANY -> "o{";
        };
    }
}
