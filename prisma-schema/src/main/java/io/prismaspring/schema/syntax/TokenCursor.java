package io.prismaspring.schema.syntax;

import java.util.ArrayList;
import java.util.List;

/** A place in the list of tokens. */
final class TokenCursor {

    private final SourceText source;
    private List<Token> tokens;
    private int at;

    TokenCursor(SourceText source) {
        this.source = source;
        this.tokens = SchemaLexer.tokens(source.text(), 0);
    }

    /** A place to come back to. */
    record Mark(int at) {}

    Mark mark() {
        return new Mark(at);
    }

    void reset(Mark mark) {
        at = mark.at;
    }

    SourceText source() {
        return source;
    }

    Token current() {
        return tokens.get(at);
    }

    /** The token at a distance from the current one; the end token after the end. */
    Token peek(int distance) {
        return tokens.get(Math.min(at + distance, tokens.size() - 1));
    }

    boolean is(TokenKind kind) {
        return current().is(kind);
    }

    /** Returns the current token and moves on; the end token stays. */
    Token take() {
        Token token = current();
        if (!token.is(TokenKind.END)) {
            at++;
        }
        return token;
    }

    /** Moves on if the current token is of that kind. */
    boolean skip(TokenKind kind) {
        if (is(kind)) {
            take();
            return true;
        }
        return false;
    }

    /** Moves behind a line break that follows the last token without a space, as one follows a comment on its line. */
    void skipAdjacentLineBreak() {
        if (at > 0 && tokens.get(at - 1).end() == current().start()) {
            skip(TokenKind.LINE_BREAK);
        }
    }

    Token expect(TokenKind kind) {
        if (!is(kind)) {
            throw unexpected("Expected " + kind.description());
        }
        return take();
    }

    /** Moves to the line's end, before its break. */
    void skipLine() {
        while (!current().kind().endsLine()) {
            take();
        }
    }

    /**
     * Moves behind the line's break, even if that stands in a comment; all characters from the current token on, with the
     * break.
     */
    Span takeLine() {
        int start = current().start();
        int endOfLine = source.endOfLine(source.lineAt(start));
        while (current().start() < endOfLine && current().end() <= endOfLine) {
            take();
        }
        if (current().start() < endOfLine) {
            List<Token> before = tokens.subList(0, at);
            tokens = new ArrayList<>(before);
            tokens.addAll(SchemaLexer.tokens(source.text(), endOfLine));
        }
        int end = current().end();
        skip(TokenKind.LINE_BREAK);
        return new Span(source, start, end);
    }

    Span span(Token token) {
        return new Span(source, token.start(), token.end());
    }

    String text(Token token) {
        return source.text().substring(token.start(), token.end());
    }

    /** The end of the last token before the current one that is neither a line break nor a comment. */
    int previousEnd() {
        for (int i = at - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (!token.is(TokenKind.LINE_BREAK) && !token.kind().isComment()) {
                return token.end();
            }
        }
        return 0;
    }

    /**
     * An error at the current token. When that stands on a later line than the one before it, the error is put behind the
     * earlier one: there something is missing.
     */
    SyntaxError unexpected(String expected) {
        Token token = current();
        int previousEnd = previousEnd();
        boolean lineIsOver =
                token.kind().endsLine() || source.lineAt(Math.max(0, previousEnd - 1)) < source.lineAt(token.start());
        if (lineIsOver) {
            return new SyntaxError(
                    new Span(source, Math.max(0, previousEnd - 1), previousEnd), expected + " after this.");
        }
        if (token.is(TokenKind.UNTERMINATED_STRING)) {
            return new SyntaxError(span(token), "This string has no closing quote on its line.");
        }
        return new SyntaxError(span(token), expected + ", but found " + describe(token) + ".");
    }

    private String describe(Token token) {
        return switch (token.kind()) {
            case IDENTIFIER, INTEGER, NUMBER, STRING, UNKNOWN -> "`" + text(token) + "`";
            default -> token.kind().description();
        };
    }
}
