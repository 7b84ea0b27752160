package io.prismaspring.schema.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a model, view or composite type.
 *
 * @param documentation the {@code ///} text above the field and behind it; null if there is none
 * @param outdated whether name and type are written as only old versions of Prisma had it, which was reported: then the
 *     field counts as not declared
 * @param trailingComment the comment behind it on its line; null if there is none
 */
public record FieldDeclaration(
        Name name,
        TypeReference type,
        boolean outdated,
        List<Attribute> attributes,
        @Nullable String documentation,
        @Nullable Comment trailingComment,
        Span span)
        implements BlockItem {

    public FieldDeclaration {
        attributes = List.copyOf(attributes);
    }
}
