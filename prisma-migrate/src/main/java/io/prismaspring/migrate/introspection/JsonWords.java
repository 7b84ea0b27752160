package io.prismaspring.migrate.introspection;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents in one spelling: without spaces, keys in order, numbers without idle zeros. */
final class JsonWords {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?|true|false|null|[\\[\\]{},:])\\s*");

    /** Escapes that need not be there. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\/");

    private final Matcher tokens;
    private int end;

    private JsonWords(String text) {
        this.tokens = TOKEN.matcher(text);
    }

    /** The document in its one spelling; any other text as it is. */
    static String canonical(String text) {
        try {
            JsonWords words = new JsonWords(text);
            String document = words.value(words.next());
            return words.end == text.length() ? document : text;
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private String next() {
        if (!tokens.find(end) || tokens.start() != end) {
            throw new IllegalArgumentException("no document");
        }
        end = tokens.end();
        return tokens.group(1);
    }

    private String value(String token) {
        return switch (token) {
            case "{" -> object();
            case "[" -> array();
            case "}", "]", ",", ":" -> throw new IllegalArgumentException("no value: " + token);
            default ->
                token.startsWith("-") || Character.isDigit(token.charAt(0))
                        ? new BigDecimal(token).stripTrailingZeros().toPlainString()
                        : unescaped(token);
        };
    }

    private static String unescaped(String token) {
        return ESCAPE.matcher(token)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group(1) == null ? "/" : String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private String object() {
        Map<String, String> members = new TreeMap<>();
        String token = next();
        while (!token.equals("}")) {
            String key = token.equals(",") ? next() : token;
            if (!key.startsWith("\"") || !next().equals(":")) {
                throw new IllegalArgumentException("no member: " + key);
            }
            members.put(unescaped(key), value(next()));
            token = next();
        }
        return members.toString();
    }

    private String array() {
        StringBuilder elements = new StringBuilder("[");
        String token = next();
        while (!token.equals("]")) {
            elements.append(value(token.equals(",") ? next() : token)).append(',');
            token = next();
        }
        return elements.append(']').toString();
    }
}
