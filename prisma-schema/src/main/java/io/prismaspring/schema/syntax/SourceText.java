package io.prismaspring.schema.syntax;

import io.prismaspring.schema.SchemaFile;
import io.prismaspring.schema.model.SourcePosition;
import java.util.Arrays;

/** The text of one file, which turns offsets into lines and columns. Immutable. */
public final class SourceText {

    private final String file;
    private final String text;
    private final int[] lineStarts;

    public SourceText(SchemaFile schemaFile) {
        this.file = schemaFile.name();
        this.text = schemaFile.text();
        this.lineStarts = findLineStarts(text);
    }

    /** The file's name as it was given to the parser. */
    public String file() {
        return file;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The line of an offset, from 1. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The position of an offset. */
    public SourcePosition positionAt(int offset) {
        int line = lineAt(offset);
        return new SourcePosition(file, line, offset - lineStarts[line - 1] + 1);
    }

    /** The offset where a line (from 1) begins. */
    public int startOfLine(int line) {
        return lineStarts[line - 1];
    }

    /** The text of a line (from 1) without its line break. */
    public String line(int line) {
        return text.substring(startOfLine(line), endOfLine(line));
    }

    /** The offset of a line's break, or of the text's end. */
    public int endOfLine(int line) {
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > startOfLine(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    private static int[] findLineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnds = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (lineEnds) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
