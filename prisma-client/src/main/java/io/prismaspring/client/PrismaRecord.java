package io.prismaspring.client;

import org.jspecify.annotations.Nullable;

/** Implemented by every generated record. */
public interface PrismaRecord {

    /** The record as compact JSON; relations that were not loaded are left out. */
    default String json() {
        return PrismaJson.write(this);
    }

    /**
     * The record as JSON, indented by that many spaces; relations that were not loaded are left out.
     *
     * @param indent 0 for compact JSON
     */
    default String json(int indent) {
        return PrismaJson.write(this, indent);
    }

    /**
     * The relation's value; called by generated accessors.
     *
     * @param value null if the relation was not loaded
     * @throws RelationNotLoadedException if the relation was not loaded
     */
    static <T> T loaded(@Nullable T value, String model, String relation) {
        if (value == null) {
            throw new RelationNotLoadedException(
                    model + "." + relation + " was not loaded; add .include(i -> i." + relation + "()) to the query");
        }
        return value;
    }

    /**
     * The numbers of related rows; called by generated accessors.
     *
     * @throws RelationNotLoadedException if nothing was counted
     */
    static <T> T counted(@Nullable T counts, String model) {
        if (counts == null) {
            throw new RelationNotLoadedException(
                    "Nothing was counted for this " + model + "; add .include(i -> i.count(n -> n.…())) to the query");
        }
        return counts;
    }
}
