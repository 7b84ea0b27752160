package io.prismaspring.migrate.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Puts renames into an order in which no name is taken, with names in between where two are swapped. */
public final class NameOrder {

    /** One rename. */
    public record Rename<N>(N from, N to) {}

    private NameOrder() {}

    /** What puts a name aside: {@code _old} behind it. */
    public static String aside(String name) {
        return name + "_old";
    }

    /**
     * The renames of the things of one table, in an order.
     *
     * @param step a rename of the same thing as another, between other names
     */
    static <T> List<T> of(
            List<T> renames, Function<T, String> from, Function<T, String> to, BiFunction<T, Rename<String>, T> step) {
        Map<String, T> things = new HashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (T rename : renames) {
            things.put(from.apply(rename), rename);
            names.put(from.apply(rename), to.apply(rename));
        }
        List<T> order = new ArrayList<>();
        for (Rename<String> rename : of(names, NameOrder::aside)) {
            T thing = Objects.requireNonNull(things.remove(rename.from()));
            things.put(rename.to(), thing);
            order.add(step.apply(thing, rename));
        }
        return order;
    }

    /** The order of renames where no other names are about. */
    static List<Rename<String>> of(Map<String, String> renames, UnaryOperator<String> aside) {
        return of(renames, renames.keySet(), aside, false);
    }

    /**
     * The order.
     *
     * @param renames each old name with its new one
     * @param taken all names that are there; one that is in the way and not renamed itself is put aside
     * @param aside a name to put another one aside under
     * @param folded whether two names that differ in case only cannot be there together
     */
    public static <N> List<Rename<N>> of(
            Map<N, N> renames, Collection<N> taken, UnaryOperator<N> aside, boolean folded) {
        Map<N, N> open = new LinkedHashMap<>(renames);
        Set<N> names = new LinkedHashSet<>(taken);
        List<Rename<N>> order = new ArrayList<>();
        while (!open.isEmpty()) {
            Map.Entry<N, N> next = open.entrySet().stream()
                    .filter(e -> occupant(e.getValue(), names, folded).isEmpty())
                    .findFirst()
                    .orElse(null);
            if (next != null) {
                open.remove(next.getKey());
                move(next.getKey(), next.getValue(), names, order);
                continue;
            }
            N inTheWay =
                    occupant(open.values().iterator().next(), names, folded).orElseThrow();
            N free = aside.apply(inTheWay);
            while (occupant(free, names, folded).isPresent() || open.containsValue(free)) {
                free = aside.apply(free);
            }
            N target = open.remove(inTheWay);
            move(inTheWay, free, names, order);
            if (target != null) {
                open.put(free, target);
            }
        }
        return order;
    }

    private static <N> void move(N from, N to, Set<N> names, List<Rename<N>> order) {
        names.remove(from);
        names.add(to);
        order.add(new Rename<>(from, to));
    }

    private static <N> Optional<N> occupant(N name, Set<N> names, boolean folded) {
        return names.stream()
                .filter(n -> folded ? n.toString().equalsIgnoreCase(name.toString()) : n.equals(name))
                .findFirst();
    }
}
