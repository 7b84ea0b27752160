package io.prismaspring.codegen.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays out generated source as a person would where JavaPoet does not: short comments on one line, members of one
 * statement on one line and like a table, empty bodies closed at once, one record component a line, long chains broken
 * before their calls.
 */
final class Layout {

    private static final int MAX_LINE = 120;
    private static final Pattern SHORT_JAVADOC = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* ([^\\n]*)\\n *\\*/$");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *\\}");
    private static final Pattern SINGLE_MEMBER = Pattern.compile("(?m)^(@\\w+)\\(\\n *(\\w+ = [^\\n,]*)\\n\\)$");
    private static final Pattern FIELD_GAP = Pattern.compile(
            "(?m)^( +(?:private|public static final) [^\\n(]*(?:;| =[^\\n]*;))\\n\\n(?= +(?:private|public static final) [^\\n(]*(?:;| =))");
    private static final Pattern ONE_STATEMENT =
            Pattern.compile("(?m)^( +)(\\w[^\\n;]*) \\{\\n +([^\\n{};]+;)(?:\\n +(return this;))?\\n\\1\\}$");
    private static final Pattern NO_PARAMETERS = Pattern.compile("\\(\\n +\\) \\{");
    private static final Pattern CLASS_HEADER = Pattern.compile("(?m)^public (?:abstract |final )?class [^{]*\\{$");
    private static final Pattern RECORD_HEADER =
            Pattern.compile("(?s)public record (\\w+)\\((.*?)\\)( implements \\w+ \\{)\\n");

    private Layout() {}

    static String apply(String source) {
        String text = SHORT_JAVADOC.matcher(source).replaceAll("$1/** $2 */");
        text = EMPTY_BODY.matcher(text).replaceAll("{}");
        text = NO_PARAMETERS.matcher(text).replaceAll("() {");
        text = CLASS_HEADER
                .matcher(text)
                .replaceAll(h -> Matcher.quoteReplacement(h.group().replaceAll("\\s+", " ")));
        text = SINGLE_MEMBER.matcher(text).replaceAll("$1($2)");
        text = ONE_STATEMENT.matcher(text).replaceAll(Layout::onOneLine);
        text = components(text);
        text = chains(text);
        text = FIELD_GAP.matcher(text).replaceAll("$1\n");
        return asTable(text);
    }

    private static String onOneLine(MatchResult member) {
        String last = member.group(4) == null ? "" : " " + member.group(4);
        String line = member.group(1) + member.group(2) + " { " + member.group(3) + last + " }";
        return Matcher.quoteReplacement(line.length() <= MAX_LINE ? line : member.group());
    }

    /** No blank lines between members of one line. */
    private static String asTable(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        StringBuilder table = new StringBuilder(text.length());
        for (int i = 0; i < lines.size(); i++) {
            boolean gap = lines.get(i).isEmpty()
                    && i > 0
                    && i < lines.size() - 1
                    && isOneLine(lines.get(i - 1))
                    && isOneLine(lines.get(i + 1));
            if (!gap) {
                table.append(lines.get(i)).append(i < lines.size() - 1 ? "\n" : "");
            }
        }
        return table.toString();
    }

    private static boolean isOneLine(String line) {
        return line.startsWith(" ") && line.endsWith(" }") && line.contains(" { ");
    }

    /** One component of a record a line. */
    private static String components(String text) {
        Matcher header = RECORD_HEADER.matcher(text);
        if (!header.find()) {
            return text;
        }
        String components = String.join(",\n        ", split(header.group(2).replaceAll("\\s+", " "), ','));
        return text.substring(0, header.start())
                + "public record " + header.group(1) + "(\n        " + components + ")\n       "
                + header.group(3) + "\n"
                + text.substring(header.end());
    }

    /** Breaks lines that are too long: lists of arguments after the opening parenthesis, chains before each call. */
    private static String chains(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.length() <= MAX_LINE || line.startsWith("//") || line.contains("* ")) {
                lines.add(line);
            } else {
                lines.add(broken(line));
            }
        }
        return String.join("\n", lines);
    }

    private static String broken(String line) {
        String indent = " ".repeat(leading(line) + 8);
        int inheritance = inheritance(line);
        if (line.endsWith("{") && line.contains("class ") && inheritance > 0) {
            String second = indent + line.substring(inheritance + 1);
            return line.substring(0, inheritance) + "\n" + (second.length() <= MAX_LINE ? second : arguments(second));
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
        for (int i = 0; i < parts.size(); i++) {
            String part = indent + parts.get(i) + (i < parts.size() - 1 ? "," : line.substring(close));
            result.append('\n').append(part.length() <= MAX_LINE ? part : arguments(part));
        }
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
    private static List<String> split(String text, char separator) {
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

    private static int leading(String text) {
        return text.length() - text.stripLeading().length();
    }
}
