package io.prismaspring.schema.resolution;

import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.IndexField;
import io.prismaspring.schema.model.SortOrder;
import io.prismaspring.schema.resolution.KeyDraft.Part;
import io.prismaspring.schema.resolution.KeyDraft.Role;
import io.prismaspring.schema.syntax.ArrayLiteral;
import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.Constant;
import io.prismaspring.schema.syntax.Expression;
import io.prismaspring.schema.syntax.ExpressionText;
import io.prismaspring.schema.syntax.FunctionCall;
import io.prismaspring.schema.syntax.ObjectLiteral;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.StringLiteral;
import io.prismaspring.schema.text.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads ids, unique keys and indexes, on fields and on models. */
final class KeyReader {

    private static final List<String> INDEX_TYPES = Connector.UNKNOWN.indexTypes();

    private final SchemaDraft schema;
    private final Problems problems;

    KeyReader(SchemaDraft schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    /** {@code @id} or {@code @unique}. */
    KeyDraft ofField(Role role, FieldDraft field, Attribute attribute) {
        String name = "@" + attribute.name().text();
        Arguments arguments = new Arguments(name, attribute.arguments(), "map", problems);
        String map = arguments.nonEmptyString("map");
        IndexField options =
                new IndexField(field.name(), sort(arguments.take("sort")), arguments.integer("length"), null);
        Boolean clustered = arguments.bool("clustered");
        String where = role == Role.UNIQUE ? where(arguments, field.model()) : null;
        arguments.finish();
        Part part = new Part(field, options, attribute.span());
        return new KeyDraft(role, name, List.of(part), null, map, null, where, clustered, true, attribute.span());
    }

    /** {@code @@id}, {@code @@unique}, {@code @@index} or {@code @@fulltext}. */
    KeyDraft ofModel(Role role, ModelDraft model, Attribute attribute) {
        String name = "@@" + attribute.name().text();
        Arguments arguments = new Arguments(name, attribute.arguments(), "fields", problems);
        if (!arguments.has("fields")) {
            arguments.missing("fields", attribute.span());
        }
        FieldList fields = new FieldList(model, role, name, attribute);
        fields.read(arguments.take("fields"));
        String map = arguments.nonEmptyString("map");
        String clientName = null;
        if (role != Role.FULLTEXT) {
            StringLiteral given = arguments.stringLiteral("name");
            if (given != null && role == Role.NORMAL) {
                map = oldNameOfIndex(attribute, map, given);
            } else if (given != null) {
                clientName = clientName(name, given);
            }
        }
        String algorithm = role == Role.NORMAL ? algorithm(arguments) : null;
        Boolean clustered = role == Role.FULLTEXT ? null : arguments.bool("clustered");
        String where = role == Role.UNIQUE || role == Role.NORMAL ? where(arguments, model) : null;
        arguments.finish();
        return new KeyDraft(
                role,
                name,
                fields.parts,
                clientName,
                map,
                algorithm,
                where,
                clustered,
                fields.complete,
                attribute.span());
    }

    private @Nullable String oldNameOfIndex(Attribute attribute, @Nullable String map, StringLiteral given) {
        if (map == null) {
            return given.value();
        }
        problems.error(
                attribute.span(),
                "The `@@index` attribute accepts the `name` argument as an alias for the `map` argument for legacy reasons."
                        + " It does not accept both though. Please use the `map` argument to specify the database name of the index.");
        return map;
    }

    private @Nullable String clientName(String attribute, StringLiteral given) {
        if (given.value().isEmpty()) {
            problems.error(given.span(), "The `name` argument of `" + attribute + "` cannot be an empty string.");
            return null;
        }
        if (!given.value().matches("[_a-zA-Z0-9]+")) {
            problems.error(
                    given.span(),
                    "The `name` property within the `" + attribute
                            + "` attribute only allows for the following characters: `_a-zA-Z0-9`.");
        }
        return given.value();
    }

    private @Nullable String algorithm(Arguments arguments) {
        Expression value = arguments.take("type");
        if (value == null) {
            return null;
        }
        if (!(value instanceof Constant constant)) {
            arguments.expected("constant literal", value);
            return null;
        }
        if (!INDEX_TYPES.contains(constant.text())) {
            problems.error(
                    value.span(),
                    "Unknown index type: " + constant.text() + ". The types are " + Suggestions.list(INDEX_TYPES) + ".",
                    Suggestions.didYouMean(constant.text(), INDEX_TYPES));
        }
        return constant.text();
    }

    private @Nullable String where(Arguments arguments, ModelDraft model) {
        Expression value = arguments.take("where");
        if (value == null) {
            return null;
        }
        if (!schema.hasPreviewFeature("partialIndexes")) {
            problems.error(
                    value.span(), "The `where` property is only available with the `partialIndexes` preview feature.");
        }
        if (value instanceof ObjectLiteral condition) {
            condition.entries().stream()
                    .filter(entry -> model.field(entry.name().text()) == null)
                    .forEach(entry -> problems.error(
                            entry.name().span(),
                            "The field `" + entry.name().text() + "` does not exist in the model `" + model.name()
                                    + "`."));
            return ExpressionText.of(value);
        }
        if (value instanceof FunctionCall call
                && call.name().text().equals("raw")
                && call.arguments().size() == 1
                && call.arguments().get(0).value() instanceof StringLiteral sql) {
            return sql.value();
        }
        problems.error(
                value.span(),
                "The `where` argument must be either a raw() function call or an object literal, e.g. `where: raw(\"status ="
                        + " 'active'\")` or `where: { active: true }`.");
        return null;
    }

    private @Nullable SortOrder sort(@Nullable Expression value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Constant constant && constant.text().equals("Asc")) {
            return SortOrder.ASC;
        }
        if (value instanceof Constant constant && constant.text().equals("Desc")) {
            return SortOrder.DESC;
        }
        problems.error(
                value.span(),
                "Unexpected token. Expected one of: Asc, Desc.",
                Suggestions.didYouMean(value.span().text(), List.of("Asc", "Desc")));
        return null;
    }

    /** The {@code fields} argument of one key. */
    private final class FieldList {

        private final ModelDraft model;
        private final String attribute;
        private final String definition;
        private final Attribute node;
        private final List<Part> parts = new ArrayList<>();
        private boolean complete = true;

        FieldList(ModelDraft model, Role role, String attribute, Attribute node) {
            this.model = model;
            this.attribute = attribute;
            this.node = node;
            this.definition = switch (role) {
                case PRIMARY -> "multi field id declaration";
                case UNIQUE -> "unique index definition";
                case NORMAL, FULLTEXT -> "index definition";
            };
        }

        void read(@Nullable Expression value) {
            if (value == null) {
                complete = false;
                return;
            }
            List<Expression> elements = value instanceof ArrayLiteral array ? array.elements() : List.of(value);
            if (elements.isEmpty()) {
                problems.ruleError(
                        node.span(),
                        "The list of fields in `" + attribute
                                + "` cannot be empty. Please specify at least one field.");
            }
            elements.forEach(this::add);
            complete &= parts.size() == elements.size() && !elements.isEmpty();
            checkRepeated();
        }

        private void add(Expression element) {
            if (element instanceof Constant constant) {
                add(constant.text(), new IndexField(constant.text(), null, null, null), element);
            } else if (element instanceof FunctionCall call) {
                add(call.name().text(), options(call), element);
            } else {
                problems.error(
                        element.span(),
                        "Expected a field's name in `" + attribute + "`, but received " + element.description()
                                + " value `" + element.span().text() + "`. Field names are written without quotes.");
            }
        }

        private IndexField options(FunctionCall call) {
            Arguments arguments = new Arguments(call.name().text(), call.arguments(), null, problems);
            SortOrder sort = sort(arguments.take("sort"));
            Integer length = arguments.integer("length");
            Expression ops = arguments.take("ops");
            arguments.finish();
            return new IndexField(call.name().text(), sort, length, operatorClass(ops));
        }

        private @Nullable String operatorClass(@Nullable Expression ops) {
            if (ops instanceof Constant constant) {
                return constant.text();
            }
            if (ops instanceof FunctionCall call
                    && call.name().text().equals("raw")
                    && call.arguments().size() == 1
                    && call.arguments().get(0).value() instanceof StringLiteral name) {
                return "raw:" + name.value();
            }
            if (ops != null) {
                problems.error(
                        ops.span(), "Expected an operator class, such as `JsonbPathOps` or `raw(\"text_ops\")`.");
            }
            return null;
        }

        private void add(String name, IndexField options, Expression element) {
            FieldDraft field = model.field(name);
            if (field == null) {
                boolean composite = name.indexOf('.') > 0 && schema.connector() == Connector.MONGODB;
                if (!composite) {
                    problems.error(
                            element.span(),
                            "The " + definition + " refers to the unknown field `" + name + "`.",
                            Suggestions.didYouMean(name, model.fieldNames()));
                }
                complete = false;
            } else if (field.isRelation()) {
                problems.error(
                        element.span(),
                        "The " + definition + " refers to the relation field `" + name
                                + "`. It must reference only scalar fields" + foreignKeyHint(field) + ".");
                complete = false;
            } else if (field.hasColumn()) {
                parts.add(new Part(field, options, element.span()));
            } else {
                problems.error(
                        element.span(),
                        "The " + definition + " refers to the field `" + name + "`, which is of an unknown type.");
                complete = false;
            }
        }

        private String foreignKeyHint(FieldDraft relation) {
            RelationAttribute attributeOfRelation = relation.relation();
            List<FieldDraft> fields = attributeOfRelation == null ? null : attributeOfRelation.fields();
            return fields == null || fields.isEmpty()
                    ? ""
                    : ", such as "
                            + Suggestions.quotedList(
                                    fields.stream().map(FieldDraft::name).toList());
        }

        private void checkRepeated() {
            Set<FieldDraft> seen = new LinkedHashSet<>();
            for (Part part : parts) {
                if (!seen.add(part.field())) {
                    problems.error(
                            part.span(),
                            "The " + definition + " refers to the field `"
                                    + part.field().name() + "` multiple times.");
                    complete = false;
                }
            }
        }
    }
}
