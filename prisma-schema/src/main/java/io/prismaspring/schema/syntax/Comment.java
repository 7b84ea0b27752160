package io.prismaspring.schema.syntax;

/**
 * A comment.
 *
 * @param text as written, with its slashes
 */
public record Comment(Kind kind, String text, Span span) implements TopLevelItem, BlockItem {

    /** The three forms of comments. */
    public enum Kind {
        /** {@code // dropped}. */
        LINE,
        /** {@code /// documents what follows, or what stands before it on the line}. */
        DOCUMENTATION,
        /** {@code /* dropped, over several lines *}{@code /}. */
        BLOCK
    }

    /** The text of a documentation comment without its slashes and outer spaces. */
    String documentation() {
        return text.substring(3).strip();
    }
}
