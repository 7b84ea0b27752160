package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.syntax.Block;
import io.prismaspring.schema.syntax.BlockKind;
import io.prismaspring.schema.syntax.Problems;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Finds names that two blocks share, and names that no block may have. */
final class DeclarationNames {

    private final Problems problems;
    private final Map<String, Block> types = new HashMap<>();
    private final Map<String, Block> datasources = new HashMap<>();
    private final Map<String, Block> generators = new HashMap<>();

    DeclarationNames(Problems problems) {
        this.problems = problems;
    }

    /** Reports the block if its name is taken or reserved. */
    void check(Block block) {
        String name = block.name().text();
        if (isScalar(name)) {
            problems.error(block.name().span(), "\"" + name + "\" is a reserved scalar type name and cannot be used.");
        }
        switch (block.kind()) {
            case DATASOURCE -> checkConfiguration(block, datasources, "source");
            case GENERATOR -> checkConfiguration(block, generators, "generator");
            case MODEL, VIEW, TYPE, ENUM -> checkType(block);
        }
    }

    private void checkConfiguration(Block block, Map<String, Block> others, String what) {
        if (others.putIfAbsent(block.name().text(), block) != null) {
            problems.error(
                    block.name().span(),
                    "The " + what + " \"" + block.name().text() + "\" cannot be defined because a " + what
                            + " with that name already exists.");
        }
    }

    private static boolean isScalar(String name) {
        return Arrays.stream(ScalarType.values())
                .anyMatch(scalar -> scalar.schemaName().equals(name));
    }

    private void checkType(Block block) {
        String name = block.name().text();
        String what = block.kind().keyword();
        Block first = types.putIfAbsent(name, block);
        if (first != null) {
            problems.error(
                    block.name().span(),
                    "The " + what + " \"" + name + "\" cannot be defined because a "
                            + first.kind().keyword() + " with that name already exists (line "
                            + first.span().line()
                            + (first.span().source() == block.span().source()
                                    ? ")."
                                    : " of " + first.span().source().file() + ")."));
        }
        if (!isScalar(name) && block.kind() != BlockKind.TYPE && ReservedNames.isReserved(name)) {
            problems.error(
                    block.name().span(),
                    "The " + what + " name `" + name
                            + "` is invalid. It is a reserved name. Please change it, and keep the name in the database with @@map(\""
                            + name + "\").");
        }
    }
}
