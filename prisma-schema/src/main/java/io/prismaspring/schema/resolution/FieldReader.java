package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.syntax.FieldDeclaration;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.TypeReference;
import io.prismaspring.schema.text.Suggestions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the fields of models, views and composite types, and looks their types up. */
final class FieldReader {

    private static final Map<String, ScalarType> SCALARS = Arrays.stream(ScalarType.values())
            .collect(Collectors.toUnmodifiableMap(ScalarType::schemaName, Function.identity()));

    /** What other languages and databases call the scalars, in lower case. */
    private static final Map<String, String> FOREIGN_NAMES = Map.ofEntries(
            Map.entry("text", "String"),
            Map.entry("varchar", "String"),
            Map.entry("uuid", "String"),
            Map.entry("bool", "Boolean"),
            Map.entry("integer", "Int"),
            Map.entry("long", "BigInt"),
            Map.entry("double", "Float"),
            Map.entry("number", "Float"),
            Map.entry("numeric", "Decimal"),
            Map.entry("bigdecimal", "Decimal"),
            Map.entry("date", "DateTime"),
            Map.entry("timestamp", "DateTime"),
            Map.entry("instant", "DateTime"),
            Map.entry("blob", "Bytes"));

    /** So many unknown types are no typing mistakes, and each hint compares with every name. */
    private static final int MOST_HINTS = 100;

    private final SchemaDraft schema;
    private final Problems problems;
    private int hints;

    FieldReader(SchemaDraft schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    void readFields() {
        Stream.concat(schema.models().stream(), schema.compositeTypes().stream())
                .forEach(this::readFields);
    }

    private void readFields(ModelDraft model) {
        model.block().items(FieldDeclaration.class).filter(f -> !f.outdated()).forEach(declaration -> {
            FieldDraft field = field(model, declaration);
            if (!model.add(field)) {
                problems.error(
                        declaration.name().span(),
                        "Field \"" + field.name() + "\" is already defined on " + model.keyword() + " \"" + model.name()
                                + "\".");
            }
        });
    }

    private FieldDraft field(ModelDraft model, FieldDeclaration declaration) {
        TypeReference reference = declaration.type();
        FieldType type = columnType(reference);
        ModelDraft target = type == null ? schema.model(reference.name().text()) : null;
        if (type == null && target == null) {
            reportUnknown(reference);
        }
        return new FieldDraft(model, declaration, type, target);
    }

    private @Nullable FieldType columnType(TypeReference reference) {
        String name = reference.name().text();
        if (reference.unsupported() != null) {
            return new FieldType.Unsupported(reference.unsupported().value());
        }
        ScalarType scalar = SCALARS.get(name);
        if (scalar != null) {
            return new FieldType.Scalar(scalar);
        }
        if (schema.enumType(name) != null) {
            return new FieldType.EnumReference(name);
        }
        // Composite types exist on MongoDB only, which nothing here generates code or migrations for.
        return schema.compositeType(name) != null ? new FieldType.Unsupported(name) : null;
    }

    private void reportUnknown(TypeReference reference) {
        String name = reference.name().text();
        problems.error(
                reference.name().span(),
                "Type \"" + name
                        + "\" is neither a built-in type, nor refers to another model, composite type, or enum.",
                hint(name));
    }

    private Optional<String> hint(String name) {
        String foreign = FOREIGN_NAMES.get(name.toLowerCase(Locale.ROOT));
        if (foreign != null) {
            return Optional.of("Did you mean `" + foreign + "`?");
        }
        hints++;
        if (hints > MOST_HINTS) {
            return Optional.empty();
        }
        List<String> candidates = Stream.concat(SCALARS.keySet().stream(), schema.typeNames())
                .sorted()
                .toList();
        return Suggestions.didYouMean(name, candidates);
    }
}
