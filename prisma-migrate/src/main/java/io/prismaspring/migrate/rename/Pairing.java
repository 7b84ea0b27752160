package io.prismaspring.migrate.rename;

import io.prismaspring.migrate.MigrationException;
import io.prismaspring.schema.text.Suggestions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the things of one kind before with those afterwards. A hint counts first, then the own name, then the name in the
 * database. A hint whose thing has been there under its own name before is history and says nothing.
 *
 * <p>A database has no names but its own. They count first if it is what is before, and a hint that leads nowhere is history:
 * nobody can tell what the database was made from.
 *
 * @param <T> models, fields, enums or values
 */
final class Pairing<T> {

    /**
     * How a kind of thing is told apart.
     *
     * @param kind the word for it, such as {@code field}
     * @param name its name in the schema
     * @param databaseName its name in the database
     * @param documentation its comment
     * @param place where it stands, for messages
     */
    record Traits<T>(
            String kind,
            Function<T, String> name,
            Function<T, ?> databaseName,
            Function<T, @Nullable String> documentation,
            Function<T, String> place) {}

    private final Traits<T> traits;
    private final Map<T, T> formerOf = new LinkedHashMap<>();

    Pairing(Collection<T> before, Collection<T> after, Traits<T> traits, boolean ofDatabase) {
        this.traits = traits;
        if (ofDatabase) {
            pairByDatabaseName(before, after);
            pairByHint(gone(before), fresh(after), hint -> {});
            pairByName(gone(before), fresh(after));
        } else {
            pairByHint(before, after, refusal -> {
                throw new MigrationException(refusal);
            });
            pairByName(before, after);
            pairByDatabaseName(before, after);
        }
    }

    private void pairByHint(Collection<T> before, Collection<T> after, Consumer<String> refusal) {
        Map<String, T> beforeByName = byName(before);
        Map<String, T> afterByName = byName(after);
        for (T thing : after) {
            FormerName.in(traits.documentation().apply(thing))
                    .flatMap(hint -> hinted(thing, hint, beforeByName, afterByName, refusal))
                    .ifPresent(former -> pair(former, thing));
        }
    }

    private void pairByName(Collection<T> before, Collection<T> after) {
        Map<String, T> names = byName(before);
        after.forEach(thing -> pair(names.get(traits.name().apply(thing)), thing));
    }

    private void pairByDatabaseName(Collection<T> before, Collection<T> after) {
        Map<Object, T> names = new LinkedHashMap<>();
        before.forEach(thing -> names.put(traits.databaseName().apply(thing), thing));
        after.forEach(thing -> pair(names.get(traits.databaseName().apply(thing)), thing));
    }

    private Map<String, T> byName(Collection<T> things) {
        Map<String, T> names = new LinkedHashMap<>();
        things.forEach(thing -> names.put(traits.name().apply(thing), thing));
        return names;
    }

    private void pair(@Nullable T former, T thing) {
        if (former != null && !formerOf.containsKey(thing) && !formerOf.containsValue(former)) {
            formerOf.put(thing, former);
        }
    }

    private Optional<T> hinted(
            T thing, String hint, Map<String, T> before, Map<String, T> after, Consumer<String> refusal) {
        if (before.containsKey(traits.name().apply(thing))) {
            return Optional.empty();
        }
        T former = before.get(hint);
        if (former == null) {
            refusal.accept(
                    "%s: @renamedFrom(\"%s\"), but the last migrated schema has no %s of that name here.%s Correct the name, or remove the comment if this %s is new"
                            .formatted(
                                    traits.place().apply(thing),
                                    hint,
                                    traits.kind(),
                                    Suggestions.didYouMean(hint, before.keySet())
                                            .map(s -> " " + s)
                                            .orElse(""),
                                    traits.kind()));
            return Optional.empty();
        }
        if (after.containsKey(hint) || formerOf.containsValue(former)) {
            refusal.accept("%s: @renamedFrom(\"%s\"), but %s is there as well; one of the two is new"
                    .formatted(
                            traits.place().apply(thing),
                            hint,
                            after.containsKey(hint) ? hint : "another " + traits.kind() + " that was renamed from it"));
            return Optional.empty();
        }
        return Optional.of(former);
    }

    /** What the thing was before; empty if it is new. */
    Optional<T> former(T thing) {
        return Optional.ofNullable(formerOf.get(thing));
    }

    /** Each thing with what it was before; new and gone ones are left out. */
    Map<T, T> formers() {
        return formerOf;
    }

    /** Those of before that are nothing any more. */
    List<T> gone(Collection<T> before) {
        return before.stream().filter(thing -> !formerOf.containsValue(thing)).toList();
    }

    /** Those that were nothing before. */
    List<T> fresh(Collection<T> after) {
        return after.stream().filter(thing -> !formerOf.containsKey(thing)).toList();
    }
}
