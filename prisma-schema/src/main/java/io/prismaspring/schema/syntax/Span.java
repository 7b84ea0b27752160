package io.prismaspring.schema.syntax;

import io.prismaspring.schema.model.SourcePosition;

/**
 * A stretch of a file.
 *
 * @param source the file
 * @param start the first character's offset
 * @param end the offset after the last character
 */
public record Span(SourceText source, int start, int end) {

    /** From the start of this span to the end of another one in the same file. */
    public Span to(Span last) {
        return new Span(source, start, Math.max(end, last.end));
    }

    /** The first line, from 1. */
    public int line() {
        return source.lineAt(start);
    }

    /** Where it begins. */
    public SourcePosition position() {
        return source.positionAt(start);
    }

    /** The characters. */
    public String text() {
        return source.text().substring(start, end);
    }

    /** Whether the other span lies inside this one. */
    public boolean contains(Span other) {
        return source == other.source && start <= other.start && other.end <= end;
    }

    /** Two spans are equal when they cover the same stretch of the same file; the text itself is not shown. */
    @Override
    public String toString() {
        return position() + "+" + (end - start);
    }
}
