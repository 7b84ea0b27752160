package io.prismaspring.schema.syntax;

/**
 * The smallest unit of the language. Spaces are no tokens; line breaks are.
 *
 * @param start the first character's offset
 * @param end the offset after the last character
 */
record Token(TokenKind kind, int start, int end) {

    boolean is(TokenKind other) {
        return kind == other;
    }
}
