package io.prismaspring.schema.resolution;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.resolution.DatasourceDraft.SchemaName;
import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.Block;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.StringLiteral;
import io.prismaspring.schema.text.Suggestions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code @@schema}, which every table and enum needs as soon as the datasource lists {@code schemas}. */
final class SchemaAttribute {

    private final SchemaDraft schema;
    private final Problems problems;

    SchemaAttribute(SchemaDraft schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    /** The database schema; null if none is given. */
    @Nullable
    String read(AttributeReader attributes, Block block, String what) {
        DatasourceDraft datasource = schema.datasource();
        List<SchemaName> listed = datasource == null ? null : datasource.schemas();
        Attribute attribute = attributes.once("schema");
        if (attribute == null) {
            if (listed != null && !listed.isEmpty() && schema.connector().supports(Capability.MULTIPLE_SCHEMAS)) {
                problems.ruleError(
                        block.header(),
                        "This " + what + " is missing an `@@schema` attribute: the datasource lists several schemas ("
                                + names(listed) + ").");
            }
            return null;
        }
        Arguments arguments = attributes.arguments(attribute, "map");
        if (!arguments.has("map")) {
            arguments.missing("map", attribute.span());
        }
        StringLiteral name = arguments.stringLiteral("map");
        arguments.finish();
        if (name != null && schema.connector() != Connector.UNKNOWN) {
            check(attribute, name, listed);
        }
        return name == null ? null : name.value();
    }

    private void check(Attribute attribute, StringLiteral name, @Nullable List<SchemaName> listed) {
        if (!schema.connector().supports(Capability.MULTIPLE_SCHEMAS)) {
            if (listed != null) {
                // The datasource's property is reported.
                return;
            }
            problems.ruleError(attribute.span(), "@@schema is not supported on the current datasource provider.");
        } else if (listed == null) {
            problems.ruleError(
                    attribute.span(),
                    "@@schema needs the property `schemas` in the datasource, such as `schemas = [\"" + name.value()
                            + "\"]`.");
        } else if (listed.stream().noneMatch(s -> s.name().equals(name.value()))) {
            problems.ruleError(
                    name.span(),
                    "This schema is not defined in the datasource. The datasource lists " + names(listed) + ".");
        }
    }

    private static String names(List<SchemaName> listed) {
        return Suggestions.quotedList(listed.stream().map(SchemaName::name).toList());
    }
}
