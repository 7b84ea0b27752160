package io.prismaspring.migrate.pull;

import io.prismaspring.schema.SchemaFile;
import io.prismaspring.schema.model.DefaultValue;
import io.prismaspring.schema.model.ScalarField;
import io.prismaspring.schema.syntax.Block;
import io.prismaspring.schema.syntax.BlockKind;
import io.prismaspring.schema.syntax.FieldDeclaration;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.SchemaParser;
import io.prismaspring.schema.syntax.SourceText;
import io.prismaspring.schema.syntax.SyntaxTree;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schema that was there as a person wrote it. */
final class WrittenSchema {

    private static final Set<String> OF_CLIENTS = Set.of("uuid", "cuid", "ulid", "nanoid");

    private final List<SyntaxTree> trees;

    WrittenSchema(List<SchemaFile> files) {
        this.trees = files.stream()
                .map(file -> SchemaParser.parse(new SourceText(file), new Problems()))
                .toList();
    }

    /** One tree for each file. */
    List<SyntaxTree> trees() {
        return trees;
    }

    /** Whether an attribute such as {@code unique} stands on the field itself. */
    boolean isOnField(@Nullable String model, String field, String attribute) {
        return trees.stream()
                .flatMap(SyntaxTree::blocks)
                .filter(block -> isTable(block) && block.name().text().equals(model))
                .flatMap(block -> block.items(FieldDeclaration.class))
                .filter(declaration -> declaration.name().text().equals(field))
                .flatMap(declaration -> declaration.attributes().stream())
                .anyMatch(a -> a.name().text().equals(attribute));
    }

    static boolean isTable(Block block) {
        return block.kind() == BlockKind.MODEL || block.kind() == BlockKind.VIEW;
    }

    /** The default that only clients know, such as {@code @default(uuid(7))}; empty if there is none. */
    static String clientDefault(ScalarField field) {
        if (field.defaultValue() instanceof DefaultValue.Function call && OF_CLIENTS.contains(call.name())) {
            return "@default(" + call.name() + "(" + String.join(", ", call.arguments()) + "))";
        }
        return "";
    }
}
