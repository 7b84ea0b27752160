package io.prismaspring.codegen.diagram;

import java.util.List;

/**
 * The shape of an entity: its size and where its lines of text stand. Lengths are in the picture's units.
 *
 * @param entity what it shows
 * @param detail how much it shows
 * @param leftOut the number of lines to it that are not drawn
 * @param marks the width of the column of PK, FK and UK; 0 if there are none
 * @param width the whole width
 */
record Box(Entity entity, Detail detail, long leftOut, double marks, double width) {

    static final double HEADER = 28;
    static final double ROW = 22;
    static final double PADDING = 10;

    /** The advance of one mark. */
    static final double MARK = 20;

    /** The advance of a letter at the style's font size, and that in headings. None of the style's fonts is wider. */
    private static final double LETTER = 7.3;

    private static final double HEADING_LETTER = 8;
    private static final double GAP = 18;

    static Box of(Entity entity, Detail detail, long leftOut) {
        int marks = 0;
        double names = 0;
        double types = 0;
        for (Column column : entity.columns()) {
            marks = Math.max(marks, column.keys().size());
            names = Math.max(names, column.name().length() * LETTER);
            types = Math.max(types, detail.textOf(column).length() * LETTER);
        }
        Box unsized = new Box(entity, detail, leftOut, marks * MARK, 0);
        double rows = unsized.marks() + names + (types > 0 ? GAP + types : 0);
        double heading =
                entity.name().length() * HEADING_LETTER + GAP + unsized.note().length() * LETTER;
        double footer = unsized.footer().length() * LETTER;
        double width = Math.ceil(2 * PADDING + Math.max(rows, Math.max(heading, footer)));
        return new Box(entity, detail, leftOut, unsized.marks(), width);
    }

    double height() {
        int rows = entity.columns().size() + (footer().isEmpty() ? 0 : 1);
        return HEADER + rows * ROW + (rows > 0 ? 4 : 0);
    }

    /** The line on which the first of the columns stands that is shown; -1, the header, if none is. */
    int row(List<String> columns) {
        for (int row = 0; row < entity.columns().size(); row++) {
            if (columns.contains(entity.columns().get(row).name())) {
                return row;
            }
        }
        return -1;
    }

    /** The top of a line of text. */
    static double top(int row) {
        return HEADER + 2 + row * ROW;
    }

    /** The height at which lines lead to a line of text. */
    static double middle(int row) {
        return row < 0 ? HEADER / 2 : top(row) + ROW / 2;
    }

    /** What stands at the right of the heading. */
    String note() {
        return switch (entity.kind()) {
            case MODEL -> leftOut == 0 ? "" : "← " + leftOut;
            case VIEW -> "view";
            case ENUM -> "enum";
        };
    }

    /** What stands below the columns. */
    String footer() {
        return entity.hidden() == 0 ? "" : "+ " + entity.hidden() + " more";
    }
}
