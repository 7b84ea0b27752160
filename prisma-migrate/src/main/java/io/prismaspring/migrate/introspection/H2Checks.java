package io.prismaspring.migrate.introspection;

import io.prismaspring.migrate.database.ValueCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that a column holds one of some values, in H2's words: {@code "tone" = ANY(ARRAY ['WARM', 'COLD'])}. */
final class H2Checks {

    private static final List<String> BEFORE_VALUES = List.of("=", "any", "array", "[");

    private H2Checks() {}

    static Optional<ValueCheck> ofValues(String name, String clause) {
        List<String> words = new SqlWords(false, true).of(clause);
        if (words.size() < 7
                || !words.subList(1, 5).equals(BEFORE_VALUES)
                || !words.get(words.size() - 1).equals("]")) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        for (String word : words.subList(5, words.size() - 1)) {
            if (word.startsWith("'")) {
                values.add(word.substring(1));
            } else if (!word.equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.of(new ValueCheck(name, words.get(0), values));
    }
}
