package io.prismaspring.schema.resolution;

import io.prismaspring.schema.connector.OperatorClasses;
import io.prismaspring.schema.model.IndexField;
import io.prismaspring.schema.model.SortOrder;
import io.prismaspring.schema.resolution.KeyDraft.Part;
import io.prismaspring.schema.resolution.KeyDraft.Role;
import io.prismaspring.schema.syntax.Argument;
import io.prismaspring.schema.syntax.ArrayLiteral;
import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.Constant;
import io.prismaspring.schema.syntax.Expression;
import io.prismaspring.schema.syntax.FunctionCall;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.StringLiteral;
import io.prismaspring.schema.text.Suggestions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the {@code fields} of ids, unique keys and indexes, each field with its options. */
final class KeyFieldsReader {

    /**
     * The fields of a key.
     *
     * @param parts those that exist, in order
     * @param complete whether nothing was wrong
     */
    record Result(List<Part> parts, boolean complete) {}

    private final SchemaDraft schema;
    private final Problems problems;

    KeyFieldsReader(SchemaDraft schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    /** The fields of one key; what is wrong with them is reported. */
    Result read(ModelDraft model, Role role, Attribute attribute, @Nullable Expression value) {
        if (value == null) {
            return new Result(List.of(), false);
        }
        List<Expression> elements = value instanceof ArrayLiteral array ? array.elements() : List.of(value);
        String name = "@@" + attribute.name().text();
        if (elements.isEmpty()) {
            problems.ruleError(
                    attribute.span(),
                    "The list of fields in `" + name + "` cannot be empty. Please specify at least one field.");
        }
        List<Part> parts = new ArrayList<>();
        for (Expression element : elements) {
            Part part = part(model, role, name, element);
            if (part != null) {
                parts.add(part);
            }
        }
        boolean complete = parts.size() == elements.size() && !elements.isEmpty();
        return new Result(parts, complete && areDistinct(parts, definition(role)));
    }

    private static String definition(Role role) {
        return switch (role) {
            case PRIMARY -> "multi field id declaration";
            case UNIQUE -> "unique index definition";
            case NORMAL, FULLTEXT -> "index definition";
        };
    }

    private @Nullable Part part(ModelDraft model, Role role, String attribute, Expression element) {
        if (element instanceof Constant constant) {
            return part(model, role, IndexField.of(constant.text()), element);
        }
        if (element instanceof FunctionCall call) {
            return part(model, role, options(call), element);
        }
        problems.error(
                element.span(),
                "Expected a field's name in `" + attribute + "`, but received " + element.description() + " value `"
                        + element.span().text() + "`. Field names are written without quotes.");
        return null;
    }

    private @Nullable Part part(ModelDraft model, Role role, IndexField options, Expression element) {
        String name = options.field();
        FieldDraft field = model.field(name);
        if (field == null) {
            FieldDraft outer = role == Role.PRIMARY ? null : compositeField(model, name);
            if (outer != null) {
                return new Part(outer, options, element.span());
            }
            problems.error(
                    element.span(),
                    "The " + definition(role) + " refers to the unknown field `" + name + "`.",
                    Suggestions.didYouMean(name, model.fieldNames()));
        } else if (field.isRelation()) {
            problems.error(
                    element.span(),
                    "The " + definition(role) + " refers to the relation field `" + name
                            + "`. It must reference only scalar fields" + foreignKeyHint(field) + ".");
        } else if (field.hasColumn()) {
            return new Part(field, options, element.span());
        } else {
            problems.error(
                    element.span(),
                    "The " + definition(role) + " refers to the field `" + name + "`, which is of an unknown type.");
        }
        return null;
    }

    /** The field that begins a path such as {@code address.street} into composite types; null if it is no such path. */
    private @Nullable FieldDraft compositeField(ModelDraft model, String path) {
        ModelDraft type = model;
        for (String name : path.split("\\.", -1)) {
            FieldDraft field = type == null ? null : type.field(name);
            if (field == null) {
                return null;
            }
            type = schema.compositeType(field.typeName());
        }
        int dot = path.indexOf('.');
        return dot < 0 ? null : model.field(path.substring(0, dot));
    }

    private static String foreignKeyHint(FieldDraft relation) {
        RelationAttribute attribute = relation.relation();
        List<FieldDraft> fields = attribute == null ? null : attribute.fields();
        return fields == null || fields.isEmpty()
                ? ""
                : ", such as "
                        + Suggestions.quotedList(
                                fields.stream().map(FieldDraft::name).toList());
    }

    /** The options of {@code field(sort: Desc)}. What else stands in the parentheses Prisma does not look at. */
    private IndexField options(FunctionCall call) {
        String name = call.name().text();
        Arguments arguments = new Arguments(name, firstOfEachName(call), null, problems);
        SortOrder sort = sort(arguments.take("sort"));
        Integer length = arguments.integer("length");
        String operatorClass = operatorClass(arguments.take("ops"));
        arguments.warnAboutRest();
        return new IndexField(name, sort, length == null || length < 0 ? null : length, operatorClass);
    }

    /** Of several arguments of one name Prisma takes the first, here and nowhere else. */
    private List<Argument> firstOfEachName(FunctionCall call) {
        Set<String> names = new HashSet<>();
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : call.arguments()) {
            if (argument.name() == null || names.add(argument.name().text())) {
                arguments.add(argument);
            } else {
                problems.warning(
                        argument.span(),
                        "Argument \"" + argument.name().text() + "\" is already specified; the first one counts.");
            }
        }
        return arguments;
    }

    /** The value of {@code sort:}; null if it is not given, or wrong, which is reported. */
    @Nullable
    SortOrder sort(@Nullable Expression value) {
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

    private @Nullable String operatorClass(@Nullable Expression ops) {
        if (ops == null) {
            return null;
        }
        if (ops instanceof Constant constant) {
            if (OperatorClasses.NAMES.contains(constant.text())) {
                return constant.text();
            }
            problems.error(
                    ops.span(),
                    "Invalid operator class: `" + constant.text() + "`. One that Prisma does not know is written as"
                            + " `raw(\"name\")`.",
                    Suggestions.didYouMean(constant.text(), OperatorClasses.NAMES));
            return null;
        }
        if (ops instanceof FunctionCall call
                && call.name().text().equals("raw")
                && call.arguments().size() == 1
                && call.arguments().get(0).value() instanceof StringLiteral name) {
            return "raw:" + name.value();
        }
        problems.error(ops.span(), "Expected an operator class, such as `JsonbPathOps` or `raw(\"text_ops\")`.");
        return null;
    }

    private boolean areDistinct(List<Part> parts, String definition) {
        Set<String> seen = new LinkedHashSet<>();
        boolean distinct = true;
        for (Part part : parts) {
            if (!seen.add(part.options().field())) {
                problems.error(
                        part.span(),
                        "The " + definition + " refers to the field `"
                                + part.options().field() + "` multiple times.");
                distinct = false;
            }
        }
        return distinct;
    }
}
