package io.prismaspring.codegen.diagram;

import java.util.List;

/**
 * A line between two boxes. A relation leads from the model that is referred to, to the one that holds the foreign key;
 * the use of an enum leads from the column to the enum.
 *
 * @param kind what the line stands for
 * @param start where it begins
 * @param end where it ends
 * @param label how the schema calls it: the relation's fields, or the column that has the enum's type
 * @param details more about it in a sentence, such as {@code Comment(postId) references Post(id), on delete cascade}
 */
record Link(Kind kind, End start, End end, String label, String details) {

    /** What a line stands for. */
    enum Kind {
        RELATION,
        ENUM_USE
    }

    /**
     * One end of a line.
     *
     * @param entity the box's name
     * @param columns the columns that make the link; empty for an enum and in an implicit many-to-many relation
     * @param cardinality how many records of this box belong to one of the other's
     */
    record End(String entity, List<String> columns, Cardinality cardinality) {

        End {
            columns = List.copyOf(columns);
        }
    }

    /** Whether both ends are at one box. */
    boolean isLoop() {
        return start.entity().equals(end.entity());
    }
}
