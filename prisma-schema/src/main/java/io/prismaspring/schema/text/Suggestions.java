package io.prismaspring.schema.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words for messages about names: what was perhaps meant, and lists of names. */
public final class Suggestions {

    private Suggestions() {}

    /** {@code Did you mean `x`?} for the candidate that is nearest to the word; empty if none is near. */
    public static Optional<String> didYouMean(String word, Collection<String> candidates) {
        int farthest = Math.max(1, Math.min(3, word.length() / 3));
        String lower = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(c -> Math.abs(c.length() - word.length()) <= farthest && !c.equals(word))
                .map(c -> new Candidate(c, distance(lower, c.toLowerCase(Locale.ROOT))))
                .filter(c -> c.distance <= farthest)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(c -> "Did you mean `" + c.name + "`?");
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

    /**
     * The number of characters to insert, delete, replace or swap with their neighbour (optimal string alignment
     * distance).
     */
    private static int distance(String a, String b) {
        int[][] distances = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, distances);
            }
        }
        return distances[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] distances) {
        int replace = distances[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int shortest = Math.min(replace, Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(shortest, distances[i - 2][j - 2] + 1) : shortest;
    }
}
