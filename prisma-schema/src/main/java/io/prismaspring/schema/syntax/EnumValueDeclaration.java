package io.prismaspring.schema.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enum.
 *
 * @param documentation the {@code ///} text above the value and behind it; null if there is none
 * @param trailingComment the comment behind it on its line; null if there is none
 */
public record EnumValueDeclaration(
        Name name,
        List<Attribute> attributes,
        @Nullable String documentation,
        @Nullable Comment trailingComment,
        Span span)
        implements BlockItem {

    public EnumValueDeclaration {
        attributes = List.copyOf(attributes);
    }
}
