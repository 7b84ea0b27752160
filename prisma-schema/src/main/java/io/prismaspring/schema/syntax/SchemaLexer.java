package io.prismaspring.schema.syntax;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens. Every character belongs to a token or is a space; no text makes it fail. */
final class SchemaLexer {

    private final String text;
    private final int lastCommentEnd;
    private int at;

    SchemaLexer(String text) {
        this.text = text;
        this.lastCommentEnd = text.lastIndexOf("*/");
    }

    /** All tokens; the last one is {@link TokenKind#END}. */
    List<Token> tokens() {
        List<Token> tokens = tokens(0, text.length());
        tokens.add(new Token(TokenKind.END, at, at));
        return tokens;
    }

    /** The tokens from an offset on, up to the first one that reaches another offset. */
    List<Token> tokens(int from, int to) {
        List<Token> tokens = new ArrayList<>();
        at = from;
        while (at < to) {
            int start = at;
            TokenKind kind = next(text.charAt(at));
            if (kind != null) {
                tokens.add(new Token(kind, start, at));
            }
        }
        return tokens;
    }

    /** Where the last token ends. */
    int at() {
        return at;
    }

    @SuppressWarnings("NullAway") // null stands for space, and never leaves this class
    private TokenKind next(char first) {
        if (isSpace(first)) {
            at++;
            return null;
        }
        if (isNameStart(first)) {
            return name();
        }
        return switch (first) {
            case '\n', '\r' -> lineBreak(first);
            case '"' -> string();
            case '/' -> comment();
            case '-' -> number();
            case '@' -> oneOrTwo('@', TokenKind.FIELD_ATTRIBUTE, TokenKind.BLOCK_ATTRIBUTE);
            case '{' -> one(TokenKind.LEFT_BRACE);
            case '}' -> one(TokenKind.RIGHT_BRACE);
            case '(' -> one(TokenKind.LEFT_PARENTHESIS);
            case ')' -> one(TokenKind.RIGHT_PARENTHESIS);
            case '[' -> one(TokenKind.LEFT_BRACKET);
            case ']' -> one(TokenKind.RIGHT_BRACKET);
            case ',' -> one(TokenKind.COMMA);
            case ':' -> one(TokenKind.COLON);
            case '=' -> one(TokenKind.EQUALS);
            case '.' -> one(TokenKind.DOT);
            case '?' -> one(TokenKind.QUESTION_MARK);
            case '!' -> one(TokenKind.EXCLAMATION_MARK);
            default -> unknown();
        };
    }

    private TokenKind one(TokenKind kind) {
        at++;
        return kind;
    }

    private TokenKind oneOrTwo(char second, TokenKind single, TokenKind twice) {
        at++;
        if (peek(0) == second) {
            at++;
            return twice;
        }
        return single;
    }

    private TokenKind unknown() {
        at += Character.charCount(text.codePointAt(at));
        return TokenKind.UNKNOWN;
    }

    private TokenKind lineBreak(char first) {
        at++;
        if (first == '\r' && peek(0) == '\n') {
            at++;
        }
        return TokenKind.LINE_BREAK;
    }

    /** A name may begin with a digit here, so that the parser can say clearly that it must not. */
    private TokenKind name() {
        int start = at;
        boolean digitsOnly = true;
        while (isNamePart(peek(0))) {
            digitsOnly &= isDigit(peek(0));
            at++;
        }
        if (digitsOnly) {
            at = start;
            return number();
        }
        return TokenKind.IDENTIFIER;
    }

    private TokenKind number() {
        boolean negative = peek(0) == '-';
        if (negative && !isDigit(peek(1))) {
            return unknown();
        }
        at++;
        skipDigits();
        if (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            skipDigits();
            return TokenKind.NUMBER;
        }
        return negative ? TokenKind.NUMBER : TokenKind.INTEGER;
    }

    private void skipDigits() {
        while (isDigit(peek(0))) {
            at++;
        }
    }

    private TokenKind string() {
        at++;
        while (at < text.length() && !isControl(peek(0))) {
            char c = text.charAt(at++);
            if (c == '"') {
                return TokenKind.STRING;
            }
            if (c == '\\' && at < text.length() && !isControl(peek(0))) {
                at++;
            }
        }
        return TokenKind.UNTERMINATED_STRING;
    }

    private TokenKind comment() {
        if (peek(1) == '*') {
            if (at + 2 > lastCommentEnd) {
                return unknown();
            }
            at = text.indexOf("*/", at + 2) + 2;
            return TokenKind.BLOCK_COMMENT;
        }
        if (peek(1) != '/') {
            return unknown();
        }
        TokenKind kind = peek(2) == '/' ? TokenKind.DOCUMENTATION_COMMENT : TokenKind.LINE_COMMENT;
        while (at < text.length() && !isLineBreak(peek(0))) {
            at++;
        }
        return kind;
    }

    /** The character at a distance, or NUL after the end. */
    private char peek(int distance) {
        return at + distance < text.length() ? text.charAt(at + distance) : '\0';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** As in JSON, no control character stands in a string. */
    private static boolean isControl(char c) {
        return c < ' ';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return isDigit(c) || Character.isLetter(c);
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || c == '_' || c == '-';
    }
}
