package io.prismaspring.schema.formatting;

import io.prismaspring.schema.SchemaFile;
import io.prismaspring.schema.formatting.IncompleteRelation.ForeignKeyField;
import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.ModelDraft;
import io.prismaspring.schema.resolution.SchemaDraft;
import io.prismaspring.schema.resolution.SchemaResolver;
import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.SchemaParser;
import io.prismaspring.schema.syntax.SourceText;
import io.prismaspring.schema.syntax.Span;
import io.prismaspring.schema.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Adds what a relation with a foreign key lacks: the field of the other model, {@code @relation}, its arguments
 * {@code fields} and {@code references}, and the foreign-key fields.
 */
public final class MissingRelationParts {

    private record Insertion(SourceText source, int offset, String text) {}

    private final List<Insertion> insertions = new ArrayList<>();

    private MissingRelationParts() {}

    /** The files with the missing parts, not yet laid out; unchanged if a declaration in any of them is wrong. */
    public static List<SchemaFile> added(List<SchemaFile> files) {
        Problems problems = new Problems();
        List<SyntaxTree> trees = files.stream()
                .map(file -> SchemaParser.parse(new SourceText(file), problems))
                .toList();
        SchemaDraft schema = SchemaResolver.resolve(trees, problems);
        if (problems.hasDeclarationErrors()) {
            return files;
        }
        MissingRelationParts parts = new MissingRelationParts();
        OppositeFields opposites = new OppositeFields(schema);
        List<IncompleteRelation> relations = schema.models().stream()
                .flatMap(ModelDraft::relationFields)
                .map(field -> IncompleteRelation.at(field, opposites))
                .flatMap(Optional::stream)
                .toList();
        relations.forEach(parts::addFields);
        relations.forEach(parts::addAttribute);
        relations.forEach(parts::addArguments);
        return trees.stream()
                .map(tree -> new SchemaFile(tree.source().file(), parts.insertedInto(tree.source())))
                .toList();
    }

    private void addFields(IncompleteRelation relation) {
        if (relation.back() == null) {
            ModelDraft referencing = relation.referencing();
            String name =
                    relation.oneToOne() ? FieldNames.one(referencing.name()) : FieldNames.many(referencing.name());
            addField(
                    relation.referenced(),
                    name + " " + referencing.name() + (relation.oneToOne() ? "?" : "[]")
                            + (referencing.ignored() ? " @ignore" : ""));
        }
        List<ForeignKeyField> foreignKey = relation.inferredForeignKey();
        if (relation.forward() == null) {
            boolean optional = foreignKey.stream().anyMatch(field -> field.arity() == Arity.OPTIONAL);
            String referenced = relation.referenced().name();
            addField(
                    relation.referencing(),
                    FieldNames.one(referenced) + " " + referenced + (optional ? "?" : "") + " @relation("
                            + fieldsArgument(relation) + ", " + referencesArgument(relation) + ")");
        }
        if (!relation.hasFields()) {
            addForeignKey(relation.referencing(), foreignKey);
        }
    }

    private void addForeignKey(ModelDraft model, List<ForeignKeyField> foreignKey) {
        for (ForeignKeyField field : foreignKey) {
            FieldDraft existing = model.field(field.name());
            if (existing != null && existing.hasColumn()) {
                continue;
            }
            if (!(field.referenced().type() instanceof FieldType.Scalar)) {
                return;
            }
            Span nativeType = field.referenced().nativeTypeSpan();
            addField(
                    model,
                    field.name() + " " + field.referenced().typeName() + modifier(field.arity())
                            + (nativeType == null ? "" : " " + nativeType.text()));
        }
    }

    private static String modifier(Arity arity) {
        return switch (arity) {
            case REQUIRED -> "";
            case OPTIONAL -> "?";
            case LIST -> "[]";
        };
    }

    private void addAttribute(IncompleteRelation relation) {
        FieldDraft forward = relation.forward();
        if (forward != null && relationAttribute(forward).isEmpty()) {
            add(
                    forward.declaration().type().span(),
                    " @relation(" + fieldsArgument(relation) + ", " + referencesArgument(relation) + ")",
                    0);
        }
    }

    private void addArguments(IncompleteRelation relation) {
        FieldDraft forward = relation.forward();
        Attribute attribute =
                forward == null ? null : relationAttribute(forward).orElse(null);
        if (attribute == null) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (!relation.hasFields()) {
            missing.add(fieldsArgument(relation));
        }
        if (!relation.hasReferences()) {
            missing.add(referencesArgument(relation));
        }
        if (missing.isEmpty()) {
            return;
        }
        String text = String.join(", ", missing);
        if (attribute.arguments().isEmpty()) {
            add(attribute.span(), "(" + text + ")", 0);
        } else {
            add(attribute.span(), ", " + text, 1);
        }
    }

    private static Optional<Attribute> relationAttribute(FieldDraft field) {
        return field.declaration().attributes().stream()
                .filter(attribute -> attribute.name().text().equals("relation"))
                .findFirst();
    }

    private static String fieldsArgument(IncompleteRelation relation) {
        return relation.inferredForeignKey().stream()
                .map(ForeignKeyField::name)
                .collect(Collectors.joining(", ", "fields: [", "]"));
    }

    private static String referencesArgument(IncompleteRelation relation) {
        return relation.references().stream().collect(Collectors.joining(", ", "references: [", "]"));
    }

    /** Adds a line before the model's closing brace. */
    private void addField(ModelDraft model, String line) {
        add(model.block().span(), line + "\n", 1);
    }

    private void add(Span behind, String text, int before) {
        insertions.add(new Insertion(behind.source(), behind.end() - before, text));
    }

    private String insertedInto(SourceText source) {
        StringBuilder text = new StringBuilder();
        int copied = 0;
        List<Insertion> own = insertions.stream()
                .filter(insertion -> insertion.source == source)
                .sorted(Comparator.comparingInt(Insertion::offset))
                .toList();
        for (Insertion insertion : own) {
            text.append(source.text(), copied, insertion.offset).append(insertion.text);
            copied = insertion.offset;
        }
        return text.append(source.text(), copied, source.text().length()).toString();
    }
}
