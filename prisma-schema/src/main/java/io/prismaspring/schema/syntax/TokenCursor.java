package io.prismaspring.schema.syntax;

import java.util.ArrayList;
import java.util.List;

/** A place in the list of tokens. */
final class TokenCursor {

    private final SourceText source;
    private final SchemaLexer lexer;
    private final List<Token> tokens;
    /** The offset of the last closing brace at the beginning of a line; negative if none is left. */
    private int lastClosingBrace;

    private int at;

    TokenCursor(SourceText source) {
        this.source = source;
        this.lexer = new SchemaLexer(source.text());
        this.tokens = lexer.tokens();
        this.lastClosingBrace = lastClosingBrace(0, tokens.size() - 1);
    }

    private int lastClosingBrace(int from, int to) {
        for (int i = to; i > from; i--) {
            if (tokens.get(i).is(TokenKind.RIGHT_BRACE) && tokens.get(i - 1).is(TokenKind.LINE_BREAK)) {
                return tokens.get(i).start();
            }
        }
        return -1;
    }

    /** Whether a line further down begins with a closing brace. */
    boolean closingBraceFollows() {
        return current().start() < lastClosingBrace;
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
            lexAgain(endOfLine);
        }
        int end = current().end();
        skip(TokenKind.LINE_BREAK);
        return new Span(source, start, end);
    }

    /** Replaces the current token, and those behind it that change when the text is read from inside that one on. */
    private void lexAgain(int from) {
        List<Token> renewed = new ArrayList<>(lexer.tokens(from, current().end()));
        int unchanged = at + 1;
        while (tokens.get(unchanged).start() < lexer.at()) {
            renewed.addAll(lexer.tokens(lexer.at(), tokens.get(unchanged).end()));
            unchanged++;
        }
        tokens.subList(at, unchanged).clear();
        tokens.addAll(at, renewed);
        if (lastClosingBrace < lexer.at()) {
            lastClosingBrace = lastClosingBrace(Math.max(0, at - 1), at + renewed.size());
        }
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
