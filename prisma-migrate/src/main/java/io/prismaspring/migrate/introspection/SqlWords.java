package io.prismaspring.migrate.introspection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression as words that do not depend on who wrote it: a catalog shows defaults and conditions with casts and
 * parentheses of its own, names quoted or not, numbers and dates with as many digits as the type has.
 */
public final class SqlWords {

    private static final Pattern TOKEN = Pattern.compile("""
        (?isx)
        \\s+
        | (?<escaped> e'(?:[^'\\\\]|''|\\\\.)*')
        | (?<unicode> u&'(?:[^']|'')*')
        | (?<hex> x'[0-9a-f]*')
        | (?<backslashed> (?:_[a-z]\\w*\\s*)?"?'(?:[^'\\\\]|''|\\\\.)*')
        | (?<string> n?'(?:[^']|'')*')
        | (?<quoted> "(?:[^"]|"")*" | `(?:[^`]|``)*`)
        | (?<cast> :: \\s* (?:"(?:[^"]|"")*"|\\w+) (?:\\.(?:"(?:[^"]|"")*"|\\w+))?
            (?:\\s+varying)? (?:\\s+precision)? (?:\\s*\\([\\d,\\s]*\\))? (?:\\s+with(?:out)?\\s+time\\s+zone)? (?:\\s*\\[\\s*])*)
        | (?<number> (?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[-+]?\\d+)?)
        | (?<word> [\\p{L}_$][\\w$]*)
        | (?<paren> [()])
        | (?<operator> [^\\s\\w'"`()])
        """);

    /** In front of a string they only say its type. */
    private static final Set<String> TYPES_OF_STRINGS =
            Set.of("json", "date", "time", "timestamp", "datetime", "interval", "with", "without", "zone");

    private static final Map<String, String> SAME = Map.of(
            "now", "current_timestamp",
            "localtimestamp", "current_timestamp",
            "curdate", "current_date",
            "curtime", "current_time",
            "true", "1",
            "false", "0",
            "!=", "<>");

    private final boolean backslashes;
    private final boolean textual;

    /**
     * Prepares the reading.
     *
     * @param backslashes whether a backslash escapes in every string
     * @param textual whether strings stand for nothing but themselves; else those that look like numbers, dates or
     *     documents are these
     */
    public SqlWords(boolean backslashes, boolean textual) {
        this.backslashes = backslashes;
        this.textual = textual;
    }

    /** Whether the two say the same. */
    public boolean same(String some, String other) {
        List<String> left = of(some);
        List<String> right = of(other);
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).equals(right.get(i)) && (textual || !Moments.same(left.get(i), right.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether an expression is made of literals only, and the other text is one literal, as H2 computes them. */
    boolean isComputed(String expression, String literal) {
        List<String> words = of(expression);
        return words.size() > 1
                && of(literal).size() == 1
                && words.stream().noneMatch(word -> Character.isLetter(word.charAt(0)));
    }

    /** The words; a string begins with a quote and has no other. */
    public List<String> of(String sql) {
        List<String> words = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        int end = 0;
        while (end < sql.length() && matcher.find(end)) {
            end = Math.max(matcher.end(), end + 1);
            add(matcher, words);
        }
        return words;
    }

    private void add(Matcher token, List<String> words) {
        if (token.group("escaped") != null) {
            string(unescaped(inner(token.group("escaped"), 1)), words);
        } else if (token.group("unicode") != null) {
            string(decoded(inner(token.group("unicode"), 2)), words);
        } else if (token.group("hex") != null) {
            words.add("'" + inner(token.group("hex"), 1).toLowerCase(Locale.ROOT));
        } else if (token.group("backslashed") != null) {
            String text =
                    inner(token.group("backslashed"), token.group("backslashed").indexOf('\''));
            string(backslashes ? unescaped(text) : text, words);
        } else if (token.group("string") != null) {
            string(inner(token.group("string"), token.group("string").indexOf('\'')), words);
        } else if (token.group("quoted") != null) {
            String quote = token.group("quoted").substring(0, 1);
            words.add(token.group("quoted")
                    .substring(1, token.group("quoted").length() - 1)
                    .replace(quote + quote, quote));
        } else if (token.group("number") != null) {
            number(new BigDecimal(token.group("number")), words);
        } else if (token.group("word") != null) {
            String word = token.group("word").toLowerCase(Locale.ROOT);
            words.add(SAME.getOrDefault(word, word));
        } else if (token.group("operator") != null) {
            operator(token.group("operator"), words);
        }
    }

    private static String inner(String quoted, int prefix) {
        return quoted.substring(prefix + 1, quoted.length() - 1).replace("''", "'");
    }

    /** Only the escapes that a catalog writes: a backslash and the character itself, or n, r, t, 0. */
    private static String unescaped(String text) {
        return Pattern.compile("\\\\(.)", Pattern.DOTALL)
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(
                        switch (m.group(1)) {
                            case "n" -> "\n";
                            case "r" -> "\r";
                            case "t" -> "\t";
                            case "0" -> "\0";
                            default -> m.group(1);
                        }));
    }

    private static String decoded(String text) {
        return Pattern.compile("\\\\(?:\\+([0-9a-fA-F]{6})|([0-9a-fA-F]{4})|\\\\)")
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group(1) != null
                                ? Character.toString(Integer.parseInt(m.group(1), 16))
                                : m.group(2) != null ? String.valueOf((char) Integer.parseInt(m.group(2), 16)) : "\\"));
    }

    private void string(String text, List<String> words) {
        while (!words.isEmpty() && TYPES_OF_STRINGS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        if (textual) {
            words.add("'" + text);
        } else if (text.matches("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?")) {
            number(new BigDecimal(text), words);
        } else if (text.startsWith("\\x")) {
            words.add("'" + text.substring(2).toLowerCase(Locale.ROOT));
        } else {
            words.add("'" + JsonWords.canonical(text));
        }
    }

    private static void number(BigDecimal number, List<String> words) {
        BigDecimal value = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        int last = words.size() - 1;
        boolean negative = last >= 0
                && words.get(last).equals("-")
                && (last == 0 || words.get(last - 1).matches("[-+*/=<>,\\[]|<>"));
        if (negative) {
            words.remove(last);
            value = value.negate();
        }
        words.add(value.toPlainString());
    }

    private static void operator(String operator, List<String> words) {
        int last = words.size() - 1;
        String pair = last >= 0 ? words.get(last) + operator : operator;
        if (Set.of("!=", "<>", "<=", ">=", "||").contains(pair)) {
            words.set(last, SAME.getOrDefault(pair, pair));
        } else {
            words.add(operator);
        }
    }
}
