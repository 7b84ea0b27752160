package io.prismaspring.migrate.pull;

import java.util.ArrayList;
import java.util.List;

/** Pieces of a schema's text. */
final class SchemaText {

    private SchemaText() {}

    /** A string literal. */
    static String string(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.chars().forEach(c -> {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ') {
                        text.append("\\u%04x".formatted(c));
                    } else {
                        text.append((char) c);
                    }
                }
            }
        });
        return text.append('"').toString();
    }

    /** An attribute's arguments in parentheses; nothing if there are none. */
    static String arguments(List<String> arguments) {
        return arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
    }

    /** The pieces that are not empty, with a space between. */
    static String words(String... words) {
        List<String> written = new ArrayList<>();
        for (String word : words) {
            if (!word.isEmpty()) {
                written.add(word);
            }
        }
        return String.join(" ", written);
    }

    /** {@code @map("x")} or {@code @@map("x")} where the names differ. */
    static String map(String at, String name, String databaseName) {
        return name.equals(databaseName) ? "" : at + "map(" + string(databaseName) + ")";
    }
}
