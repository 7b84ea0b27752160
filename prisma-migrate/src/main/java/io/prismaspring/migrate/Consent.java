package io.prismaspring.migrate;

import io.prismaspring.migrate.database.Warning;
import io.prismaspring.migrate.rename.LikelyRename;
import io.prismaspring.schema.text.Suggestions;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of the warnings of a migration a person has agreed to, by their names. */
public final class Consent {

    private static final String ALL = "all";

    private final Set<String> names;

    private Consent(Set<String> names) {
        this.names = names;
    }

    /** The names in {@code Post.title,Tone.WARM}, or {@code all}; agrees to nothing if there is no text. */
    public static Consent of(@Nullable String text) {
        return new Consent(Arrays.stream((text == null ? "" : text).split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /**
     * Refuses names that nothing asks for: they are misspelt, or the migration is not the one that they were meant for.
     *
     * @throws MigrationException if there is such a name
     */
    public void check(Collection<MigrationPlan> plans) {
        Set<String> known = plans.stream().flatMap(Consent::names).collect(Collectors.toCollection(LinkedHashSet::new));
        for (String name : names) {
            if (!name.equals(ALL) && !known.contains(name)) {
                throw new MigrationException(
                        "prisma.accept-data-loss names %s, but the migration does not ask for that.%s %s"
                                .formatted(
                                        name,
                                        Suggestions.didYouMean(name, known)
                                                .map(s -> " " + s)
                                                .orElse(""),
                                        known.isEmpty()
                                                ? "It asks for nothing: leave the parameter out"
                                                : "It asks for " + Suggestions.list(known)));
            }
        }
    }

    private static Stream<String> names(MigrationPlan plan) {
        return Stream.concat(
                plan.warnings().stream().map(Warning::name),
                plan.likelyRenames().stream().map(LikelyRename::former));
    }

    /** The likely renames that nobody has decided: nothing says that the old one really goes. */
    public List<LikelyRename> undecided(Collection<MigrationPlan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.likelyRenames().stream())
                .filter(rename -> !covers(rename.former()))
                .distinct()
                .toList();
    }

    /** The names of warnings that nobody has agreed to. */
    public List<String> missing(Collection<MigrationPlan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.warnings().stream())
                .map(Warning::name)
                .filter(name -> !covers(name))
                .distinct()
                .toList();
    }

    private boolean covers(String name) {
        return names.contains(ALL) || names.contains(name);
    }
}
