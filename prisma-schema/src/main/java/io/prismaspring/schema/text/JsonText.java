package io.prismaspring.schema.text;

import java.util.regex.Pattern;

/** Checks whether a text is JSON (RFC 8259). */
public final class JsonText {

    private static final int DEEPEST_NESTING = 128;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    /** Whether the whole text is one JSON value. */
    public static boolean isValid(String text) {
        JsonText json = new JsonText(text);
        return json.value(0) && json.atEnd();
    }

    private boolean atEnd() {
        skipSpace();
        return at == text.length();
    }

    private boolean value(int depth) {
        skipSpace();
        if (at == text.length() || depth > DEEPEST_NESTING) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '{' -> members('}', true, depth);
            case '[' -> members(']', false, depth);
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        };
    }

    private boolean members(char close, boolean named, int depth) {
        at++;
        skipSpace();
        if (skip(close)) {
            return true;
        }
        do {
            skipSpace();
            if (named) {
                if (!string()) {
                    return false;
                }
                skipSpace();
                if (!skip(':')) {
                    return false;
                }
            }
            if (!value(depth + 1)) {
                return false;
            }
            skipSpace();
        } while (skip(','));
        return skip(close);
    }

    private boolean string() {
        if (!skip('"')) {
            return false;
        }
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return true;
            }
            if (c < ' ' || (c == '\\' && !escape())) {
                return false;
            }
        }
        return false;
    }

    private boolean escape() {
        if (at == text.length()) {
            return false;
        }
        char c = text.charAt(at++);
        if (c != 'u') {
            return "\"\\/bfnrt".indexOf(c) >= 0;
        }
        boolean fourDigits =
                at + 4 <= text.length() && text.substring(at, at + 4).matches("[0-9a-fA-F]{4}");
        at += 4;
        return fourDigits;
    }

    private boolean word(String word) {
        boolean found = text.startsWith(word, at);
        at += word.length();
        return found;
    }

    private boolean number() {
        var matcher = NUMBER.matcher(text).region(at, text.length());
        boolean found = matcher.lookingAt();
        at = found ? matcher.end() : at;
        return found;
    }

    private boolean skip(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
