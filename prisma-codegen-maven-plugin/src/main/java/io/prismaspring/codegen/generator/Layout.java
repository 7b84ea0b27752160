package io.prismaspring.codegen.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays out generated source as a person would where JavaPoet does not: short comments on one line, members of one
 * statement on one line and like a table, empty bodies closed at once, one record component a line, long chains broken
 * before their calls. It looks at lines rather than at the whole text with regular expressions: those took a quarter
 * of the generator's time.
 */
final class Layout {

    private static final List<String> COLUMN_CALLS =
            List.of(".inJava(", ".inDatabase(", ".optional(", ".withDefault(", ".omitted(", ".version(");
    private static final Pattern RECORD_HEADER =
            Pattern.compile("(?s)public record (\\w+)\\((.*?)\\)( implements \\w+ \\{)\\n");

    private Layout() {}

    static String apply(String source) {
        List<String> lines = oneStatementALine(joined(closed(lines(source))));
        return table(broken(source.contains("\npublic record ") ? lines(components(text(lines))) : lines));
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }

    /** Short comments, empty bodies, empty lists, annotations of one member and class headers on one line. */
    private static List<String> closed(List<String> lines) {
        List<String> result = new ArrayList<>(lines.size());
        for (String line : lines) {
            int end = result.size() - 1;
            String last = end < 0 ? "" : result.get(end);
            String before = end < 1 ? "" : result.get(end - 1);
            String code = line.stripLeading();
            if (code.equals("*/") && last.stripLeading().startsWith("* ") && before.endsWith("/**")) {
                result.remove(end);
                result.set(end - 1, before + last.stripLeading().substring(1) + " */");
            } else if (line.equals(")") && before.startsWith("@") && before.endsWith("(") && !last.endsWith(",")) {
                result.remove(end);
                result.set(end - 1, before + last.stripLeading() + ")");
            } else if ((last.endsWith("{") && code.startsWith("}")) || (last.endsWith("(") && code.startsWith(") {"))) {
                result.set(end, last + code);
            } else if (isOpenClassHeader(last)) {
                result.set(end, last + " " + code);
            } else {
                result.add(line);
            }
        }
        return result;
    }

    private static boolean isOpenClassHeader(String line) {
        return line.startsWith("public ")
                && (line.startsWith("class ", 7)
                        || line.startsWith("abstract class ", 7)
                        || line.startsWith("final class ", 7))
                && line.indexOf('{') < 0;
    }

    /** Joins lines that were broken earlier than they had to be, but for the calls that describe a model. */
    private static List<String> joined(List<String> lines) {
        List<String> result = new ArrayList<>(lines.size());
        for (String line : lines) {
            String last = result.isEmpty() ? "" : result.get(result.size() - 1);
            if (isContinued(last, line)) {
                String code = line.strip();
                String both = last + (last.endsWith("(") || code.startsWith(".") ? "" : " ") + code;
                if (both.length() <= LongLine.MAX) {
                    result.set(result.size() - 1, both);
                    continue;
                }
            }
            result.add(line);
        }
        return result;
    }

    private static boolean isContinued(String line, String next) {
        int begin = LongLine.leading(next);
        return begin > LongLine.leading(line)
                && begin < next.length()
                && !line.isBlank()
                && !isComment(line)
                && !isComment(next)
                && !line.endsWith(";")
                && !line.endsWith("{")
                && !line.endsWith("}")
                && (next.charAt(begin) != '.' || COLUMN_CALLS.stream().anyMatch(call -> next.startsWith(call, begin)));
    }

    /** A comment or an annotation. */
    private static boolean isComment(String line) {
        return "/*@".indexOf(line.charAt(LongLine.leading(line))) >= 0;
    }

    /** Members whose body is one statement, or one and {@code return this}, on one line where that is long enough. */
    private static List<String> oneStatementALine(List<String> lines) {
        List<String> result = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int indent = LongLine.leading(line);
            if (indent > 0 && i + 2 < lines.size() && isMemberHeader(line, indent) && isStatement(lines.get(i + 1))) {
                boolean chained = lines.get(i + 2).strip().equals("return this;");
                int end = chained ? i + 3 : i + 2;
                String body = lines.get(i + 1).strip() + (chained ? " return this;" : "");
                String both = line + " " + body + " }";
                if (both.length() <= LongLine.MAX && end < lines.size() && isEnd(lines.get(end), indent)) {
                    result.add(both);
                    i = end;
                    continue;
                }
            }
            result.add(line);
        }
        return result;
    }

    private static boolean isMemberHeader(String line, int indent) {
        return line.endsWith(" {") && Character.isJavaIdentifierPart(line.charAt(indent)) && line.indexOf(';') < 0;
    }

    private static boolean isStatement(String line) {
        return line.indexOf(';') == line.length() - 1 && line.indexOf('{') < 0 && line.indexOf('}') < 0;
    }

    private static boolean isEnd(String line, int indent) {
        return line.length() == indent + 1 && line.endsWith("}");
    }

    /** One component of a record a line. */
    private static String components(String text) {
        Matcher header = RECORD_HEADER.matcher(text);
        if (!header.find()) {
            return text;
        }
        String components =
                String.join(",\n        ", LongLine.split(header.group(2).replaceAll("\\s+", " "), ','));
        return text.substring(0, header.start())
                + "public record " + header.group(1) + "(\n        " + components + ")\n       "
                + header.group(3) + "\n"
                + text.substring(header.end());
    }

    private static List<String> broken(List<String> lines) {
        List<String> result = new ArrayList<>(lines.size());
        for (String line : lines) {
            if (line.length() <= LongLine.MAX || line.startsWith("//") || line.contains("* ")) {
                result.add(line);
            } else {
                result.addAll(lines(LongLine.broken(line)));
            }
        }
        return result;
    }

    /** No blank lines between fields or members of one line. */
    private static String table(List<String> lines) {
        StringBuilder table = new StringBuilder(lines.size() * 40);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean gap = line.isEmpty() && i > 0 && i < lines.size() - 1 && isRow(lines.get(i - 1), lines.get(i + 1));
            if (!gap) {
                table.append(line).append(i < lines.size() - 1 ? "\n" : "");
            }
        }
        return table.toString();
    }

    private static boolean isRow(String line, String next) {
        return (isOneLine(line) && isOneLine(next)) || (line.endsWith(";") && isField(line) && isField(next));
    }

    private static boolean isOneLine(String line) {
        return line.startsWith(" ") && ((line.endsWith(" }") && line.contains(" { ")) || line.endsWith(") {}"));
    }

    private static boolean isField(String line) {
        int indent = LongLine.leading(line);
        int parenthesis = line.indexOf('(');
        String declared = parenthesis < 0 ? line : line.substring(0, parenthesis);
        return indent > 0
                && (line.startsWith("private ", indent) || line.startsWith("public static final ", indent))
                && (declared.contains(" =") || declared.endsWith(";"));
    }
}
