package io.prismaspring.schema.resolution;

import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.Problems;
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
        String name = arguments.nonEmptyString("name");
        arguments.finish();
        return name;
    }
}
