package io.prismaspring.migrate.rename;

import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.EnumValue;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.ScalarField;
import io.prismaspring.schema.model.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds what was perhaps renamed: a field of the same type in the same model, a value of the same enum, a model or an enum
 * most of whose fields or values are the same. Of several candidates the one nearest to the old place is meant.
 */
final class LikelyRenames {

    private final Schema before;
    private final Schema after;
    private final SchemaPairing pairing;
    private final List<LikelyRename> found = new ArrayList<>();

    LikelyRenames(Schema before, Schema after, SchemaPairing pairing) {
        this.before = before;
        this.after = after;
        this.pairing = pairing;
    }

    List<LikelyRename> find() {
        match(
                pairing.models(),
                SchemaPairing.tables(before),
                SchemaPairing.tables(after),
                (gone, fresh) -> mostlySame(columns(gone), columns(fresh)),
                (gone, fresh) ->
                        add("model", gone.name(), fresh.name(), fresh.position().toString(), gone.name()));
        pairing.models().formers().forEach(this::fields);
        match(
                pairing.enums(),
                before.enums().stream().filter(this::isUsed).toList(),
                after.enums(),
                (gone, fresh) -> mostlySame(names(gone), names(fresh)),
                (gone, fresh) ->
                        add("enum", gone.name(), fresh.name(), fresh.position().toString(), gone.name()));
        pairing.enums().formers().forEach(this::values);
        return found;
    }

    private void add(String kind, String former, String name, String place, String formerName) {
        found.add(new LikelyRename(kind, former, name, place, FormerName.hint(formerName)));
    }

    private void fields(Model model, Model former) {
        match(
                pairing.columns(model),
                former.scalarFields(),
                model.scalarFields(),
                (gone, fresh) -> gone.type().equals(fresh.type())
                        && (gone.arity() == Arity.LIST) == (fresh.arity() == Arity.LIST),
                (gone, fresh) -> add(
                        "field",
                        model.name() + "." + gone.name(),
                        model.name() + "." + fresh.name(),
                        fresh.position().toString(),
                        gone.name()));
    }

    private void values(EnumType type, EnumType former) {
        match(
                pairing.values(type),
                former.values(),
                type.values(),
                (gone, fresh) -> true,
                (gone, fresh) -> add(
                        "value",
                        former.name() + "." + gone.name(),
                        type.name() + "." + fresh.name(),
                        type.position().toString(),
                        gone.name()));
    }

    /** What to do with two that are alike. */
    private interface Match<T> {
        void found(T gone, T fresh);
    }

    private static <T> void match(
            Pairing<T> pairing, List<T> before, List<T> after, BiPredicate<T, T> alike, Match<T> match) {
        List<T> gone = new ArrayList<>(pairing.gone(before));
        for (T fresh : pairing.fresh(after)) {
            T nearest = null;
            for (T candidate : gone) {
                boolean nearer = nearest == null
                        || distance(before.indexOf(candidate), after.indexOf(fresh))
                                < distance(before.indexOf(nearest), after.indexOf(fresh));
                nearest = nearer && alike.test(candidate, fresh) ? candidate : nearest;
            }
            if (nearest != null) {
                gone.remove(nearest);
                match.found(nearest, fresh);
            }
        }
    }

    private static int distance(int one, int other) {
        return Math.abs(one - other);
    }

    /** At least half of all that there are. */
    private static boolean mostlySame(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return 2 * both.size() >= some.size() + others.size() - both.size();
    }

    private static Set<String> columns(Model model) {
        return set(model.scalarFields(), field -> field.name() + " " + field.type());
    }

    private static Set<String> names(EnumType type) {
        return set(type.values(), EnumValue::name);
    }

    private static <T> Set<String> set(Collection<T> things, Function<T, String> text) {
        return things.stream().map(text).collect(Collectors.toSet());
    }

    private boolean isUsed(EnumType type) {
        return SchemaPairing.tables(before).stream()
                .flatMap(model -> model.scalarFields().stream())
                .map(ScalarField::type)
                .anyMatch(new FieldType.EnumReference(type.name())::equals);
    }
}
