package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.syntax.Block;
import io.prismaspring.schema.syntax.BlockKind;
import io.prismaspring.schema.syntax.Problems;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Finds names that two blocks share, and names that no block may have. */
final class DeclarationNames {

    private final Problems problems;
    private final Map<String, Block> types = new HashMap<>();
    private final Map<String, Block> generators = new HashMap<>();
    private final Set<Block> duplicates = Collections.newSetFromMap(new IdentityHashMap<>());

    DeclarationNames(Problems problems) {
        this.problems = problems;
    }

    /** Reports the block if its name is taken or reserved. */
    void check(Block block) {
        switch (block.kind()) {
            case DATASOURCE -> {}
            case GENERATOR -> checkGenerator(block);
            case MODEL, VIEW, TYPE, ENUM -> checkType(block);
        }
    }

    /** Whether an earlier block has the same name. */
    boolean isDuplicate(Block block) {
        return duplicates.contains(block);
    }

    private void checkGenerator(Block block) {
        if (generators.putIfAbsent(block.name().text(), block) != null) {
            problems.error(
                    block.name().span(),
                    "The generator \"" + block.name().text()
                            + "\" cannot be defined because a generator with that name already exists.");
        }
    }

    private void checkType(Block block) {
        String name = block.name().text();
        String what = block.kind().keyword();
        Block first = types.putIfAbsent(name, block);
        if (first != null) {
            duplicates.add(block);
            problems.error(
                    block.name().span(),
                    "The " + what + " \"" + name + "\" cannot be defined because a "
                            + first.kind().keyword() + " with that name already exists (line "
                            + first.span().line()
                            + (first.span().source() == block.span().source()
                                    ? ")."
                                    : " of " + first.span().source().file() + ")."));
        }
        if (Arrays.stream(ScalarType.values()).anyMatch(s -> s.schemaName().equals(name))) {
            problems.error(block.name().span(), "\"" + name + "\" is a reserved scalar type name and cannot be used.");
        } else if (ReservedNames.isReserved(name) && block.kind() != BlockKind.TYPE) {
            problems.error(
                    block.name().span(),
                    "The " + what + " name `" + name
                            + "` is invalid. It is a reserved name. Please change it, and keep the name in the database with @@map(\""
                            + name + "\").");
        }
    }
}
