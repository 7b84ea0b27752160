package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.syntax.Block;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known about an enum. */
public final class EnumDraft {

    private final Block block;
    private final EnumType type;
    private final Set<String> valueNames;

    EnumDraft(Block block, EnumType type) {
        this.block = block;
        this.type = type;
        this.valueNames = type.values().stream().map(v -> v.name()).collect(Collectors.toUnmodifiableSet());
    }

    public Block block() {
        return block;
    }

    /** The enum, whose values are already complete. */
    public EnumType type() {
        return type;
    }

    public boolean hasValue(String name) {
        return valueNames.contains(name);
    }

    /** The values' names in the schema's order. */
    public List<String> values() {
        return type.values().stream().map(v -> v.name()).toList();
    }
}
