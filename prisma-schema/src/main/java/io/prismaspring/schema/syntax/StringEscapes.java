package io.prismaspring.schema.syntax;

/** Reads the inside of string literals; the escapes are those of JSON. */
final class StringEscapes {

    private StringEscapes() {}

    /** The value of a literal that is given with its quotes. Unknown escapes are reported and kept as written. */
    static String unescape(Span literal, Problems problems) {
        String text = literal.text();
        if (text.indexOf('\\') < 0) {
            return text.substring(1, text.length() - 1);
        }
        StringBuilder value = new StringBuilder(text.length());
        int i = 1;
        while (i < text.length() - 1) {
            char c = text.charAt(i);
            if (c != '\\') {
                value.append(c);
                i++;
                continue;
            }
            int length = escapeLength(text, i);
            Span escape = new Span(literal.source(), literal.start() + i, literal.start() + i + length);
            appendEscape(text.substring(i, i + length), escape, value, problems);
            i += length;
        }
        if (value.codePoints().anyMatch(StringEscapes::isHalfCharacter)) {
            problems.error(literal, "Invalid unicode escape sequence: half of a surrogate pair is no character.");
        }
        return value.toString();
    }

    private static boolean isHalfCharacter(int codePoint) {
        return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
    }

    private static int escapeLength(String text, int at) {
        return text.charAt(at + 1) == 'u' ? Math.min(6, text.length() - 1 - at) : 2;
    }

    private static void appendEscape(String escape, Span span, StringBuilder value, Problems problems) {
        switch (escape.charAt(1)) {
            case '"', '\\', '/' -> value.append(escape.charAt(1));
            case 'b' -> value.append('\b');
            case 'f' -> value.append('\f');
            case 'n' -> value.append('\n');
            case 'r' -> value.append('\r');
            case 't' -> value.append('\t');
            default -> {
                if (escape.matches("\\\\u[0-9a-fA-F]{4}")) {
                    value.append((char) Integer.parseInt(escape.substring(2), 16));
                } else {
                    problems.error(
                            span,
                            "Unknown escape sequence `" + escape
                                    + "`. If the value is a windows-style path, `\\` must be escaped as `\\\\`.");
                    value.append(escape);
                }
            }
        }
    }
}
