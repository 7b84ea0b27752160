package io.prismaspring.schema.syntax;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A block with braces.
 *
 * @param items fields or values, block attributes, properties, comments and blank lines in the file's order
 * @param documentation the text of the {@code ///} lines directly above; null if there are none
 * @param span from the keyword to the closing brace
 */
public record Block(
        BlockKind kind,
        Name name,
        List<BlockItem> items,
        @Nullable String documentation,
        Span span) implements TopLevelItem {

    public Block {
        items = List.copyOf(items);
    }

    /** The items of one type in the file's order. */
    public <I extends BlockItem> Stream<I> items(Class<I> type) {
        return items.stream().filter(type::isInstance).map(type::cast);
    }

    /** From the keyword to the name: what an error about the whole block marks. */
    public Span header() {
        return new Span(span.source(), span.start(), name.span().end());
    }
}
