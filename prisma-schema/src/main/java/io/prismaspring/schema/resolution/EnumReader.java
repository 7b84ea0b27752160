package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.EnumValue;
import io.prismaspring.schema.syntax.Block;
import io.prismaspring.schema.syntax.BlockAttribute;
import io.prismaspring.schema.syntax.EnumValueDeclaration;
import io.prismaspring.schema.syntax.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads enums with their values and attributes. */
final class EnumReader {

    private final SchemaDraft schema;
    private final Problems problems;

    EnumReader(SchemaDraft schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    EnumDraft read(Block block) {
        String name = block.name().text();
        Map<String, EnumValue> values = new LinkedHashMap<>();
        block.items(EnumValueDeclaration.class).forEach(declaration -> {
            EnumValue value = value(declaration);
            if (values.putIfAbsent(value.name(), value) != null) {
                problems.error(
                        declaration.name().span(),
                        "Value \"" + value.name() + "\" is already defined on enum \"" + name + "\".");
            }
        });
        if (values.isEmpty()) {
            problems.error(block.header(), "An enum must have at least one value: `" + name + "` has none.");
        }
        AttributeReader attributes = new AttributeReader(
                "@@",
                block.items(BlockAttribute.class).map(BlockAttribute::attribute).toList(),
                problems);
        String databaseName = MapAttribute.read(attributes, problems);
        String databaseSchema = new SchemaAttribute(schema, problems).read(attributes, block, "enum");
        attributes.finish();
        EnumType type = new EnumType(
                name,
                databaseName == null ? name : databaseName,
                databaseSchema,
                List.copyOf(values.values()),
                block.documentation(),
                block.name().span().position());
        return new EnumDraft(block, type);
    }

    private EnumValue value(EnumValueDeclaration declaration) {
        AttributeReader attributes = new AttributeReader("@", declaration.attributes(), problems);
        String name = declaration.name().text();
        @Nullable String databaseName = MapAttribute.read(attributes, problems);
        attributes.finish();
        return new EnumValue(name, databaseName == null ? name : databaseName, declaration.documentation());
    }
}
