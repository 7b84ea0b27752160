package io.prismaspring.schema.formatting;

import io.prismaspring.schema.syntax.Attribute;
import java.util.Comparator;
import java.util.List;

/** The order of the attributes of a field or a block; those that are not in the list stay behind in their own order. */
final class AttributeOrder {

    private static final List<String> NAMES =
            List.of("id", "unique", "default", "updatedAt", "index", "fulltext", "map", "relation", "ignore");

    static final Comparator<Attribute> COMPARATOR = Comparator.comparingInt(AttributeOrder::place);

    private AttributeOrder() {}

    private static int place(Attribute attribute) {
        int place = NAMES.indexOf(attribute.name().text());
        return place < 0 ? NAMES.size() : place;
    }
}
