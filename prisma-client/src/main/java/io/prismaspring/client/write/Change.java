package io.prismaspring.client.write;

import java.util.ArrayList;
import java.util.List;

/** What an update does to a row: assignments to its columns and writes to related rows, in the order of the calls. */
public final class Change {

    private final List<Assignment> assignments = new ArrayList<>(4);
    private final List<RelationWrite> relations = new ArrayList<>(0);

    public List<Assignment> assignments() {
        return assignments;
    }

    /** Adds an assignment, which takes the place of one to the same column. */
    public void assign(Assignment assignment) {
        if (!assignments.isEmpty()) {
            assignments.removeIf(a -> a.column() == assignment.column());
        }
        assignments.add(assignment);
    }

    public List<RelationWrite> relations() {
        return relations;
    }

    /** Whether nothing is changed. */
    public boolean isEmpty() {
        return assignments.isEmpty() && relations.isEmpty();
    }
}
