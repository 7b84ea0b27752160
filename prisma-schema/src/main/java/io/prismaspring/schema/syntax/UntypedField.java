package io.prismaspring.schema.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field for which no type is written, which a diagnostic says. It is kept apart from the fields because it means nothing.
 *
 * @param trailingComment the comment behind it on its line; null if there is none
 */
public record UntypedField(
        Name name, List<Attribute> attributes, @Nullable Comment trailingComment, Span span) implements BlockItem {

    public UntypedField {
        attributes = List.copyOf(attributes);
    }
}
