package io.prismaspring.schema.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The blocks of a schema. */
public enum BlockKind {
    DATASOURCE,
    GENERATOR,
    MODEL,
    VIEW,
    TYPE,
    ENUM;

    /** The keyword that begins the block. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it holds {@code key = value} lines. */
    public boolean isConfiguration() {
        return this == DATASOURCE || this == GENERATOR;
    }

    /** The kind that a keyword begins. */
    static Optional<BlockKind> of(String keyword) {
        return Arrays.stream(values()).filter(k -> k.keyword().equals(keyword)).findFirst();
    }

    /** All keywords. */
    static List<String> keywords() {
        return Arrays.stream(values()).map(BlockKind::keyword).toList();
    }
}
