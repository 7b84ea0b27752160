package io.prismaspring.schema.formatting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows whose columns stand below each other, with one space between them. A comment behind a row, and a row that is
 * nothing but a comment, has no influence on the columns' widths.
 */
final class Table {

    private sealed interface Row {}

    private record Cells(List<String> columns, StringBuilder suffix) implements Row {

        /** The columns up to the last one that is not empty. */
        List<String> filled() {
            int size = columns.size();
            while (size > 0 && columns.get(size - 1).isEmpty()) {
                size--;
            }
            return columns.subList(0, size);
        }
    }

    private record Verbatim(String text) implements Row {}

    private final List<Row> rows = new ArrayList<>();
    private Cells last = new Cells(new ArrayList<>(), new StringBuilder());

    /** Begins a row, which is an empty line until something is written. */
    void row() {
        last = new Cells(new ArrayList<>(), new StringBuilder());
        rows.add(last);
    }

    /** Adds text to a column of the last row. */
    void cell(int column, String text) {
        while (last.columns.size() <= column) {
            last.columns.add("");
        }
        last.columns.set(column, last.columns.get(column) + text);
    }

    /** Adds text behind the last row's columns. */
    void suffix(String text) {
        last.suffix.append(text);
    }

    /** Adds a row that is written as it is. */
    void verbatim(String text) {
        rows.add(new Verbatim(text));
    }

    /** Writes the rows and begins anew with none. */
    void flush(TextOutput output) {
        List<Integer> widths = widths();
        for (Row row : rows) {
            if (row instanceof Cells cells) {
                write(cells, widths, output);
            } else if (row instanceof Verbatim verbatim) {
                output.write(verbatim.text);
            }
            output.endLine();
        }
        rows.clear();
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (Row row : rows) {
            if (row instanceof Cells cells) {
                List<String> columns = cells.filled();
                for (int i = 0; i < columns.size(); i++) {
                    if (i == widths.size()) {
                        widths.add(0);
                    }
                    widths.set(i, Math.max(widths.get(i), width(columns.get(i))));
                }
            }
        }
        return widths;
    }

    private static void write(Cells cells, List<Integer> widths, TextOutput output) {
        List<String> columns = cells.filled();
        for (int i = 0; i < columns.size(); i++) {
            output.write(columns.get(i));
            if (i < columns.size() - 1) {
                output.write(" ".repeat(widths.get(i) - width(columns.get(i)) + 1));
            }
        }
        if (!cells.suffix.isEmpty()) {
            output.write((columns.isEmpty() ? "" : " ") + cells.suffix);
        }
    }

    /** Prisma counts bytes. */
    private static int width(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
