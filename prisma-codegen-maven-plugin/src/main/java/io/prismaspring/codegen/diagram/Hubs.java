package io.prismaspring.codegen.diagram;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Models that many others refer to, such as {@code User}. In a big diagram their lines would cover everything else, so they
 * are left out: the foreign keys name the hub, the hub says how many they are, and what remains falls apart into groups that
 * belong together.
 */
final class Hubs {

    /** As many lines to one box as the eye can still follow. */
    static final int LINES = 6;

    private final Map<String, Long> relations;

    private Hubs(Map<String, Long> relations) {
        this.relations = relations;
    }

    static Hubs of(ErDiagram diagram) {
        if (diagram.detail() == Detail.ALL) {
            return new Hubs(Map.of());
        }
        Map<String, Long> relations = diagram.links().stream()
                .filter(Hubs::isNamedByAColumn)
                .collect(Collectors.groupingBy(link -> link.start().entity(), Collectors.counting()));
        relations.values().removeIf(count -> count <= LINES);
        return new Hubs(relations);
    }

    boolean isEmpty() {
        return relations.isEmpty();
    }

    /** The number of lines to this box that are left out. */
    long leftOut(Entity entity) {
        return relations.getOrDefault(entity.name(), 0L);
    }

    /** Whether the line is left out. */
    boolean leaveOut(Link link) {
        return isNamedByAColumn(link) && relations.containsKey(link.start().entity());
    }

    private static boolean isNamedByAColumn(Link link) {
        return !link.end().columns().isEmpty() && !link.isLoop();
    }
}
