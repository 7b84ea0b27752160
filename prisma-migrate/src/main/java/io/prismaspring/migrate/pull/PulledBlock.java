package io.prismaspring.migrate.pull;

import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.migrate.pull.PulledEnums.PulledEnum;
import io.prismaspring.migrate.pull.PulledEnums.Value;
import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.EnumValue;
import io.prismaspring.schema.model.Index;
import io.prismaspring.schema.syntax.ArrayLiteral;
import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.Block;
import io.prismaspring.schema.syntax.BlockAttribute;
import io.prismaspring.schema.syntax.BlockItem;
import io.prismaspring.schema.syntax.Comment;
import io.prismaspring.schema.syntax.EnumValueDeclaration;
import io.prismaspring.schema.syntax.Expression;
import io.prismaspring.schema.syntax.FieldDeclaration;
import io.prismaspring.schema.syntax.FunctionCall;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text of one block, not yet laid out. */
final class PulledBlock {

    private static final Set<String> KEYS = Set.of("id", "unique", "index", "fulltext");

    private static final String WITHOUT_KEY =
            "/// The underlying table does not contain a valid unique identifier and can therefore currently not be"
                    + " handled by Prisma Client.\n";

    private PulledBlock() {}

    static String model(PulledModel model) {
        List<String> lines = new ArrayList<>(model.fields().values());
        lines.add("");
        lines.addAll(model.newAttributes());
        QualifiedName table = model.table().name();
        lines.add(SchemaText.map("@@", model.name(), table.name()));
        lines.add(table.schema() == null ? "" : "@@schema(" + SchemaText.string(table.schema()) + ")");
        lines.add(model.isWithoutKey() ? "@@ignore" : "");
        return (model.isWithoutKey() ? WITHOUT_KEY : "") + "model " + model.name() + " {\n" + joined(lines) + "}";
    }

    static String enumBlock(PulledEnum pulled) {
        List<String> lines = new ArrayList<>();
        pulled.values().forEach(v -> lines.add(value(v)));
        lines.add("");
        QualifiedName name = pulled.databaseName();
        if (name != null) {
            lines.add(SchemaText.map("@@", pulled.name(), name.name()));
            lines.add(name.schema() == null ? "" : "@@schema(" + SchemaText.string(name.schema()) + ")");
        }
        return "enum " + pulled.name() + " {\n" + joined(lines) + "}";
    }

    private static String value(Value value) {
        return SchemaText.words(value.name(), SchemaText.map("@", value.name(), value.databaseName()));
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /** The model's block with what changed; comments, order and everything that is the same stay. */
    static String model(Block block, PulledModel model) {
        Map<String, String> fields = new LinkedHashMap<>(model.fields());
        List<String> lines = new ArrayList<>();
        List<Comment> above = new ArrayList<>();
        int lastField = 0;
        boolean ignored = false;
        for (BlockItem item : block.items()) {
            if (item instanceof Comment comment) {
                above.add(comment);
                continue;
            }
            String text = item.span().text();
            @Nullable Comment trailing = null;
            if (item instanceof FieldDeclaration field) {
                String pulled = fields.remove(field.name().text());
                text = pulled == null ? null : pulled.equals(PulledModel.AS_WRITTEN) ? text : pulled;
                trailing = field.trailingComment();
            } else if (item instanceof BlockAttribute attribute) {
                text = isKept(attribute.attribute(), model) ? text : null;
                trailing = attribute.trailingComment();
                ignored |= attribute.attribute().name().text().equals("ignore");
            } else if (text.isBlank()) {
                text = "";
            }
            append(above, text, trailing, lines);
            if (item instanceof FieldDeclaration && text != null) {
                lastField = lines.size();
            }
        }
        append(above, null, null, lines);
        lines.addAll(lastField, fields.values());
        lines.add("");
        lines.addAll(model.newAttributes());
        if (model.isWithoutKey() && !ignored) {
            lines.add("@@ignore");
        }
        return block.header().text() + " {\n" + joined(lines) + "}";
    }

    /** An item with the comments above it; of an item that goes, what documents it goes as well. */
    private static void append(
            List<Comment> above, @Nullable String text, @Nullable Comment trailing, List<String> lines) {
        above.stream()
                .filter(c -> text != null || c.kind() != Comment.Kind.DOCUMENTATION)
                .forEach(c -> lines.add(c.text()));
        above.clear();
        if (text != null) {
            lines.add(trailing == null ? text : text + " " + trailing.text());
        }
    }

    private static boolean isKept(Attribute attribute, PulledModel model) {
        String kind = attribute.name().text();
        if (!KEYS.contains(kind)) {
            return true;
        }
        return model.keepsKey(kind.equals("id") ? PulledFields.ID : databaseName(attribute, model));
    }

    /** The name of the index that the attribute declares: among those of its fields the one that it names. */
    private static String databaseName(Attribute attribute, PulledModel model) {
        Index.Kind kind = switch (attribute.name().text()) {
            case "unique" -> Index.Kind.UNIQUE;
            case "fulltext" -> Index.Kind.FULLTEXT;
            default -> Index.Kind.NORMAL;
        };
        List<String> fields = attribute.arguments().stream()
                .map(a -> a.value())
                .filter(ArrayLiteral.class::isInstance)
                .flatMap(a -> ((ArrayLiteral) a).elements().stream())
                .map(PulledBlock::fieldName)
                .toList();
        List<String> names = Objects.requireNonNull(model.existing()).indexes().stream()
                .filter(i -> i.kind() == kind && i.fieldNames().equals(fields))
                .map(Index::databaseName)
                .toList();
        String text = attribute.span().text();
        return names.stream()
                .filter(name -> text.contains(SchemaText.string(name)))
                .findFirst()
                .or(() -> names.stream()
                        .filter(name -> name.matches(".*_(key|idx)"))
                        .findFirst())
                .orElseGet(() -> names.isEmpty() ? "" : names.get(0));
    }

    private static String fieldName(Expression expression) {
        return expression instanceof FunctionCall call
                ? call.name().text()
                : expression.span().text();
    }

    /** The enum's block with the values of the database, in its order. */
    static String enumBlock(Block block, PulledEnum pulled) {
        EnumType existing = pulled.existing();
        boolean same = existing != null
                && existing.values().stream()
                        .map(EnumValue::databaseName)
                        .toList()
                        .equals(pulled.values().stream()
                                .map(Value::databaseName)
                                .toList());
        if (same) {
            return block.span().text();
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        pulled.values().forEach(v -> values.put(v.name(), new ArrayList<>(List.of(value(v)))));
        List<String> rest = new ArrayList<>();
        List<Comment> above = new ArrayList<>();
        for (BlockItem item : block.items()) {
            if (item instanceof Comment comment) {
                above.add(comment);
            } else if (item instanceof EnumValueDeclaration value) {
                List<String> lines = new ArrayList<>();
                boolean stays = values.containsKey(value.name().text());
                append(above, stays ? value.span().text() : null, value.trailingComment(), lines);
                (stays ? values : new LinkedHashMap<String, List<String>>())
                        .put(value.name().text(), lines);
                if (!stays) {
                    rest.addAll(lines);
                }
            } else if (item instanceof BlockAttribute attribute) {
                append(above, attribute.span().text(), attribute.trailingComment(), rest);
            }
        }
        append(above, null, null, rest);
        List<String> lines = new ArrayList<>();
        new LinkedHashSet<>(values.values()).forEach(lines::addAll);
        lines.add("");
        lines.addAll(rest);
        return block.header().text() + " {\n" + joined(lines) + "}";
    }
}
