package io.prismaspring.schema.resolution;

import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.IndexField;
import io.prismaspring.schema.resolution.KeyDraft.Part;
import io.prismaspring.schema.resolution.KeyDraft.Role;
import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.Constant;
import io.prismaspring.schema.syntax.Expression;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.StringLiteral;
import io.prismaspring.schema.text.Suggestions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads ids, unique keys and indexes, on fields and on models. */
final class KeyReader {

    private static final List<String> INDEX_TYPES = Connector.UNKNOWN.indexTypes();

    private final Problems problems;
    private final KeyFieldsReader fields;
    private final IndexConditionReader conditions;

    KeyReader(SchemaDraft schema, Problems problems) {
        this.problems = problems;
        this.fields = new KeyFieldsReader(schema, problems);
        this.conditions = new IndexConditionReader(schema, problems);
    }

    /** {@code @id} or {@code @unique}. */
    KeyDraft ofField(Role role, FieldDraft field, Attribute attribute) {
        String name = "@" + attribute.name().text();
        Arguments arguments = new Arguments(name, attribute.arguments(), null, problems);
        String map = arguments.nonEmptyString("map");
        IndexField options =
                new IndexField(field.name(), fields.sort(arguments.take("sort")), arguments.integer("length"), null);
        Boolean clustered = arguments.bool("clustered");
        String where = role == Role.UNIQUE ? conditions.read(field.model(), arguments) : null;
        arguments.finish();
        Part part = new Part(field, options, attribute.span());
        return new KeyDraft(role, name, List.of(part), null, map, null, where, clustered, true, attribute.span());
    }

    /** A further {@code @id} in a model that has one: its arguments mean nothing any more. */
    void rejectArguments(Attribute attribute) {
        new Arguments("@" + attribute.name().text(), attribute.arguments(), null, problems).finish();
    }

    /** {@code @@id}, {@code @@unique}, {@code @@index} or {@code @@fulltext}. */
    KeyDraft ofModel(Role role, ModelDraft model, Attribute attribute) {
        String name = "@@" + attribute.name().text();
        Arguments arguments = new Arguments(name, attribute.arguments(), "fields", problems);
        if (!arguments.has("fields")) {
            arguments.missing("fields", attribute.span());
        }
        KeyFieldsReader.Result listed = fields.read(model, role, attribute, arguments.take("fields"));
        String map = arguments.nonEmptyString("map");
        StringLiteral given = role == Role.FULLTEXT ? null : arguments.nonEmptyLiteral("name");
        String clientName = null;
        if (given != null && role == Role.NORMAL) {
            map = oldNameOfIndex(attribute, map, given.value());
        } else if (given != null) {
            checkClientName(name, given);
            clientName = given.value();
        }
        String algorithm = role == Role.NORMAL ? algorithm(arguments) : null;
        Boolean clustered = role == Role.FULLTEXT ? null : arguments.bool("clustered");
        String where = role == Role.UNIQUE || role == Role.NORMAL ? conditions.read(model, arguments) : null;
        arguments.finish();
        return new KeyDraft(
                role,
                name,
                listed.parts(),
                clientName,
                map,
                algorithm,
                where,
                clustered,
                listed.complete(),
                attribute.span());
    }

    private String oldNameOfIndex(Attribute attribute, @Nullable String map, String name) {
        if (map == null) {
            return name;
        }
        problems.error(
                attribute.span(),
                "The `@@index` attribute accepts the `name` argument as an alias for the `map` argument for legacy reasons."
                        + " It does not accept both though. Please use the `map` argument to specify the database name of the index.");
        return map;
    }

    private void checkClientName(String attribute, StringLiteral given) {
        if (!given.value().matches("[_a-zA-Z0-9]+")) {
            problems.error(
                    given.span(),
                    "The `name` property within the `" + attribute
                            + "` attribute only allows for the following characters: `_a-zA-Z0-9`.");
        }
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
}
