package io.prismaspring.schema.syntax;

import java.util.List;
import java.util.stream.Stream;

/**
 * One file as a tree. It is complete for every text: what could not be understood is a {@link BrokenLine}.
 *
 * @param items blocks, comments and blank lines in the file's order
 */
public record SyntaxTree(SourceText source, List<TopLevelItem> items) {

    public SyntaxTree {
        items = List.copyOf(items);
    }

    /** The blocks in the file's order. */
    public Stream<Block> blocks() {
        return items.stream().filter(Block.class::isInstance).map(Block.class::cast);
    }
}
