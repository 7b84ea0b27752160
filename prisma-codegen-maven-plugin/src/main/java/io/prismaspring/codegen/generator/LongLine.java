package io.prismaspring.codegen.generator;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line that is too long: lists of arguments after the opening bracket, chains before each call. */
final class LongLine {

    static final int MAX = 120;

    private LongLine() {}

    static String broken(String line) {
        String indent = " ".repeat(leading(line) + 8);
        int inheritance = inheritance(line);
        if (line.endsWith("{") && line.contains("class ") && inheritance > 0) {
            String second = indent + line.substring(inheritance + 1);
            return line.substring(0, inheritance) + "\n" + (second.length() <= MAX ? second : arguments(second));
        }
        int assignment = line.indexOf(" = ");
        List<String> calls = split(line, '.');
        if (assignment > 0 && calls.size() > 2) {
            StringBuilder result = new StringBuilder(calls.get(0)).append('.').append(calls.get(1));
            calls.subList(2, calls.size())
                    .forEach(call ->
                            result.append('\n').append(indent).append('.').append(call));
            return result.toString();
        }
        return assignment > 0
                ? line.substring(0, assignment + 2) + "\n" + indent + line.substring(assignment + 3)
                : arguments(line);
    }

    /** Where the superclass is named, not the bound of a type variable. */
    private static int inheritance(String line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            depth += line.charAt(i) == '<' ? 1 : line.charAt(i) == '>' ? -1 : 0;
            if (depth == 0 && line.startsWith(" extends ", i)) {
                return i;
            }
        }
        return -1;
    }

    /** Puts the arguments of the line's outermost bracket on lines of their own, inner ones too where still too long. */
    private static String arguments(String line) {
        int open = -1;
        for (int i = 0; i < line.length() && open < 0; i++) {
            char c = line.charAt(i);
            if ((c == '<' || c == '(') && closing(line, i) - i > line.length() / 3) {
                open = i;
            }
        }
        if (open < 0) {
            return line;
        }
        int close = closing(line, open);
        String indent = " ".repeat(leading(line) + 8);
        StringBuilder result = new StringBuilder(line.substring(0, open + 1));
        List<String> parts = split(line.substring(open + 1, close), ',');
        String filled = "";
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i) + (i < parts.size() - 1 ? "," : line.substring(close));
            boolean fits = !filled.isEmpty() && (filled + " " + part).length() <= MAX;
            if (!fits && !filled.isEmpty()) {
                result.append('\n').append(filled.length() <= MAX ? filled : arguments(filled));
            }
            filled = fits ? filled + " " + part : indent + part;
        }
        result.append('\n').append(filled.length() <= MAX ? filled : arguments(filled));
        return result.toString();
    }

    private static int closing(String line, int open) {
        int depth = 0;
        for (int i = open; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '(' || c == '<') {
                depth++;
            } else if (c == ')' || (c == '>' && line.charAt(i - 1) != '-')) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Splits at a character that stands outside of all brackets and strings. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"' && (i == 0 || text.charAt(i - 1) != '\\');
            if (quoted) {
                continue;
            }
            if (c == '(' || c == '<') {
                depth++;
            } else if (c == ')' || (c == '>' && text.charAt(i - 1) != '-')) {
                depth--;
            } else if (c == separator && depth == 0) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        String rest = text.substring(from);
        parts.add(separator == ',' ? rest.strip() : rest);
        if (separator == '.') {
            parts.set(0, text.substring(0, Math.min(text.length(), parts.get(0).length() + leading(text))));
        }
        return parts;
    }

    /** How many blanks a line begins with. */
    static int leading(String text) {
        return text.length() - text.stripLeading().length();
    }
}
