package io.prismaspring.schema.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words for messages about names: what was perhaps meant, and lists of names. */
public final class Suggestions {

    private Suggestions() {}

    /**
     * {@code  Did you mean `x`?} with a space in front, for the candidate that is nearest to the word; empty if none is
     * near.
     */
    public static String didYouMean(String word, Collection<String> candidates) {
        int farthest = Math.max(1, Math.min(3, word.length() / 3));
        String lower = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(c -> Math.abs(c.length() - word.length()) <= farthest && !c.equals(word))
                .map(c -> new Candidate(c, distance(lower, c.toLowerCase(Locale.ROOT))))
                .filter(c -> c.distance <= farthest)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(c -> " Did you mean `" + c.name + "`?")
                .orElse("");
    }

    /** {@code a, b, c}. */
    public static String list(Collection<String> names) {
        return String.join(", ", names);
    }

    /** {@code `a`, `b`, `c`}. */
    public static String quotedList(List<String> names) {
        return names.stream().map(n -> "`" + n + "`").collect(Collectors.joining(", "));
    }

    private record Candidate(String name, int distance) {}

    /** The number of characters to insert, delete or replace (Levenshtein). */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
