package io.prismaspring.schema.resolution;

import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.StringLiteral;
import org.jspecify.annotations.Nullable;

/** Reads {@code @map} and {@code @@map}. */
final class MapAttribute {

    private MapAttribute() {}

    /** The name in the database; null if there is no such attribute, or a wrong one, which is reported. */
    static @Nullable String read(AttributeReader attributes, Problems problems) {
        Attribute attribute = attributes.once("map");
        if (attribute == null) {
            return null;
        }
        Arguments arguments = attributes.arguments(attribute, "name");
        if (!arguments.has("name")) {
            arguments.missing("name", attribute.span());
        }
        StringLiteral name = arguments.stringLiteral("name");
        arguments.finish();
        // Prisma takes an empty name for none.
        return name == null || name.value().isEmpty() ? null : name.value();
    }
}
