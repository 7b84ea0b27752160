package io.prismaspring.client.builder;

import io.prismaspring.client.model.Relation;
import io.prismaspring.client.write.RelationWrite;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a to-one relation is written: the outcome of a {@link ToOneWrite} or a {@link ToOneUpdate}. */
public final class ToOneChoice {

    private final @Nullable Function<Relation, RelationWrite> write;
    private final List<Object> key;

    private ToOneChoice(@Nullable Function<Relation, RelationWrite> write, List<Object> key) {
        this.write = write;
        this.key = key;
    }

    static ToOneChoice write(Function<Relation, RelationWrite> write) {
        return new ToOneChoice(write, List.of());
    }

    static ToOneChoice foreignKey(List<Object> values) {
        return new ToOneChoice(null, values);
    }

    /** The foreign key's values if they were given themselves. */
    List<Object> key() {
        return key;
    }

    /** A foreign key can be set only where it is. */
    void requireForward(Relation relation) {
        if (!relation.isForward()) {
            throw new IllegalArgumentException(relation + " has its foreign key in " + relation.target());
        }
    }

    /** A to-one relation is written once: two writes could contradict each other. */
    static void requireFirst(Relation relation, List<RelationWrite> writes) {
        if (writes.stream().anyMatch(w -> w.relation() == relation)) {
            throw new IllegalArgumentException(
                    relation + " is written twice; choose one of create, connect, update and the others");
        }
    }

    /** The write; null if the foreign key's values were given themselves. */
    @Nullable
    RelationWrite write(Relation relation) {
        return write == null ? null : write.apply(relation);
    }
}
