package io.prismaspring.schema.formatting;

import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.BlankLine;
import io.prismaspring.schema.syntax.Block;
import io.prismaspring.schema.syntax.BlockAttribute;
import io.prismaspring.schema.syntax.BlockItem;
import io.prismaspring.schema.syntax.BrokenLine;
import io.prismaspring.schema.syntax.Comment;
import io.prismaspring.schema.syntax.EnumValueDeclaration;
import io.prismaspring.schema.syntax.ExpressionText;
import io.prismaspring.schema.syntax.FieldDeclaration;
import io.prismaspring.schema.syntax.Property;
import io.prismaspring.schema.syntax.TypeReference;
import io.prismaspring.schema.syntax.UntypedField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The layout of one block. A blank line begins a new table, so columns are aligned between blank lines only. The block's
 * attributes move to its end, each with the comments directly above it.
 */
final class BlockLayout {

    private static final int NAME = 0;
    private static final int TYPE = 1;
    private static final int FIELD_ATTRIBUTES = 2;
    private static final int VALUE = 1;

    private record Attributed(List<Comment> comments, BlockAttribute item) {}

    private final TextOutput output;
    private final Table table = new Table();
    private final List<Attributed> attributes = new ArrayList<>();

    private BlockLayout(TextOutput output) {
        this.output = output;
    }

    static void write(Block block, TextOutput output) {
        output.write(block.kind().keyword() + " " + block.name().text() + " {");
        output.endLine();
        output.indent();
        new BlockLayout(output).items(block.items());
        output.unindent();
        output.write("}");
        output.endLine();
    }

    private void items(List<BlockItem> items) {
        int at = behindBlankLines(items, 0);
        while (at < items.size()) {
            int next = behindBlankLines(items, at);
            boolean blank = next > at;
            if (next == items.size()) {
                break;
            }
            at = item(items, next, blank);
        }
        table.flush(output);
        blockAttributes();
    }

    private static int behindBlankLines(List<BlockItem> items, int from) {
        int at = from;
        while (at < items.size() && items.get(at) instanceof BlankLine) {
            at++;
        }
        return at;
    }

    /** Adds an item, or all comments that stand together; where to go on. */
    private int item(List<BlockItem> items, int at, boolean blankLineAbove) {
        BlockItem item = items.get(at);
        if (item instanceof Comment) {
            return comments(items, at, blankLineAbove);
        }
        if (item instanceof BlockAttribute attribute) {
            attributes.add(new Attributed(List.of(), attribute));
            return at + 1;
        }
        if (blankLineAbove) {
            blankLine();
        }
        declaration(item);
        return at + 1;
    }

    private int comments(List<BlockItem> items, int from, boolean blankLineAbove) {
        List<Comment> comments = new ArrayList<>();
        int at = from;
        while (at < items.size() && items.get(at) instanceof Comment comment) {
            comments.add(comment);
            at++;
        }
        if (at < items.size() && items.get(at) instanceof BlockAttribute attribute) {
            attributes.add(new Attributed(comments, attribute));
            return at + 1;
        }
        if (blankLineAbove) {
            blankLine();
        }
        CommentText.add(comments, table);
        return at;
    }

    private void blankLine() {
        table.flush(output);
        table.row();
    }

    private void declaration(BlockItem item) {
        if (item instanceof FieldDeclaration field) {
            row(field.name().text(), field.attributes());
            table.cell(TYPE, type(field.type()));
            fieldAttributes(field.attributes());
            trailing(field.trailingComment());
        } else if (item instanceof UntypedField field) {
            row(field.name().text(), field.attributes());
            fieldAttributes(field.attributes());
            trailing(field.trailingComment());
        } else if (item instanceof EnumValueDeclaration value) {
            row(value.name().text(), value.attributes());
            // Prisma puts no space between the attributes of an enum value.
            value.attributes().forEach(attribute -> table.cell(VALUE, "@" + ExpressionText.of(attribute)));
            trailing(value.trailingComment());
        } else if (item instanceof Property property) {
            row(property.name().text(), List.of());
            if (property.value() != null) {
                table.cell(VALUE, "= " + ExpressionText.of(property.value()));
            }
            trailing(property.trailingComment());
        } else if (item instanceof BrokenLine line) {
            String text = line.span().text();
            table.verbatim(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
        }
    }

    /** Begins a row; comments between the parentheses of its attributes, which is joined into one line, go above it. */
    private void row(String name, List<Attribute> attributesOfRow) {
        attributesOfRow.forEach(attribute -> CommentText.add(attribute.comments(), table));
        table.row();
        table.cell(NAME, name);
    }

    /** The type with its modifier as version 7 writes it; {@code []?} is an error, but kept. */
    private static String type(TypeReference type) {
        String written = type.span().text();
        boolean legacyList = written.startsWith("[");
        String modifier = switch (type.arity()) {
            case REQUIRED -> "";
            case OPTIONAL -> "?";
            case LIST -> written.endsWith("?") ? "[]?" : "[]";
        };
        if (legacyList) {
            return type.name().text() + modifier;
        }
        String base =
                type.unsupported() == null ? type.name().text() : written.substring(0, written.lastIndexOf(')') + 1);
        return base + modifier;
    }

    private void fieldAttributes(List<Attribute> unordered) {
        table.cell(
                FIELD_ATTRIBUTES,
                unordered.stream()
                        .sorted(AttributeOrder.COMPARATOR)
                        .map(attribute -> "@" + ExpressionText.of(attribute))
                        .collect(Collectors.joining(" ")));
    }

    private void trailing(@Nullable Comment comment) {
        if (comment != null) {
            table.suffix(comment.text());
        }
    }

    private void blockAttributes() {
        if (!attributes.isEmpty()) {
            table.row();
        }
        attributes.sort(Comparator.comparing(entry -> entry.item.attribute(), AttributeOrder.COMPARATOR));
        for (Attributed entry : attributes) {
            CommentText.add(entry.comments, table);
            row("@@" + ExpressionText.of(entry.item.attribute()), List.of(entry.item.attribute()));
            trailing(entry.item.trailingComment());
        }
        table.flush(output);
    }
}
