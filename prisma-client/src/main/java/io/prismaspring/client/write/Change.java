package io.prismaspring.client.write;

import java.util.ArrayList;
import java.util.List;

/** What an update does to a row: assignments to its columns and writes to related rows, in the order of the calls. */
public final class Change {

    private final List<Assignment> assignments = new ArrayList<>();
    private final List<RelationWrite> relations = new ArrayList<>();

    public List<Assignment> assignments() {
        return assignments;
    }

    /** Adds an assignment, which takes the place of one to the same column. */
    public void assign(Assignment assignment) {
        assignments.removeIf(a -> a.column() == assignment.column());
        assignments.add(assignment);
    }

    public List<RelationWrite> relations() {
        return relations;
    }

    /** Whether the database computes a value, which may then be out of range. */
    public boolean computes() {
        for (Assignment assignment : assignments) {
            if (assignment.operation() != Assignment.Operation.SET) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing is changed. */
    public boolean isEmpty() {
        return assignments.isEmpty() && relations.isEmpty();
    }
}
