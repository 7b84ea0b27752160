package io.prismaspring.client.execution;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.UniqueKey;
import io.prismaspring.client.write.Assignment;
import io.prismaspring.client.write.Change;
import io.prismaspring.client.write.NewRow;
import io.prismaspring.client.write.RelationWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes one row and what is related to it: first the rows that it refers to, then itself, then those that refer to it. */
final class RowChanger {

    private final Session session;
    private final PlanCache plans;
    private final Inserter inserter;

    RowChanger(Session session, PlanCache plans, Inserter inserter) {
        this.session = session;
        this.plans = plans;
        this.inserter = inserter;
    }

    /** Changes the key's row and gives all its columns afterwards; null if there is none, and then nothing is written. */
    @Nullable
    BufferedRow change(Model<?> model, UniqueKey key, Change change) {
        RelationUpdater related = new RelationUpdater(session, plans, inserter, this);
        // The row's foreign keys are set through a new row: only what is written to it becomes an assignment.
        NewRow row = new NewRow(model);
        row.relations().addAll(change.relations());
        List<Runnable> afterwards = new ArrayList<>();
        UniqueKey found = key;
        if (change.relations().stream().anyMatch(RelationUpdater::needsRow)) {
            BufferedRow before = new RowFinder(session, plans).find(model, key);
            if (before == null) {
                return null;
            }
            found = identity(model, key, before, change);
            change.relations().stream()
                    .filter(RelationUpdater::needsRow)
                    .forEach(write -> afterwards.add(related.writeReferenced(write, before, row)));
        }
        inserter.relations().writeReferenced(List.of(row));
        BufferedRow changed = write(model, found, assignments(change, row), row);
        if (changed == null) {
            return null;
        }
        afterwards.forEach(Runnable::run);
        model.columns().forEach(c -> row.set(c, changed.get(c.index())));
        related.writeDependent(row, change.relations());
        return change.relations().stream().anyMatch(write -> write.touches(model))
                ? new RowFinder(session, plans).find(model, identity(model, changed))
                : changed;
    }

    /** The row by its primary key. */
    private static UniqueKey identity(Model<?> model, BufferedRow row) {
        List<Object> values = model.primaryKey().stream()
                .map(c -> Objects.requireNonNull(row.get(c.index())))
                .toList();
        List<Condition> conditions = new ArrayList<>();
        model.primaryKey().forEach(c -> conditions.add(Results.equal(c, row.get(c.index()))));
        return new UniqueKey(model.primaryKey(), values, Condition.allOf(conditions), true);
    }

    /**
     * The row that was found by its primary key, and by what was asked of its own columns, which somebody else may have
     * changed meanwhile. What was asked of other rows, and of foreign keys that follow a related row's new key, may not hold
     * any more, because this operation has changed them.
     */
    private static UniqueKey identity(Model<?> model, UniqueKey key, BufferedRow row, Change change) {
        UniqueKey identity = identity(model, row);
        List<Condition> own = new ArrayList<>();
        collectOwn(key.condition(), own);
        own.removeIf(condition -> condition instanceof Condition.OfColumn of
                && change.relations().stream()
                        .anyMatch(w -> w.relation().localColumns().contains(of.column()) && mayChangeKey(w)));
        return own.isEmpty() ? identity : identity.and(Condition.allOf(own));
    }

    /** Whether a write changes the related row in the columns that a foreign key refers to. */
    private static boolean mayChangeKey(RelationWrite write) {
        Change change = null;
        if (write instanceof RelationWrite.Update update) {
            change = update.change();
        } else if (write instanceof RelationWrite.Upsert upsert) {
            change = upsert.change();
        }
        Relation relation = write.relation();
        return change != null
                && relation.isForward()
                && (!change.relations().isEmpty()
                        || change.assignments().stream()
                                .anyMatch(a -> relation.remoteColumns().contains(a.column())));
    }

    private static void collectOwn(Condition condition, List<Condition> own) {
        if (condition instanceof Condition.And and) {
            and.conditions().forEach(c -> collectOwn(c, own));
        } else if (condition instanceof Condition.OfColumn) {
            own.add(condition);
        }
    }

    private List<Assignment> assignments(Change change, NewRow row) {
        List<Assignment> assignments = new ArrayList<>(change.assignments());
        for (Column<?> column : row.setColumns()) {
            Optional<Assignment> own = change.assignments().stream()
                    .filter(assignment -> assignment.column() == column)
                    .findFirst();
            if (own.isPresent()) {
                if (isShared(column)
                        && own.get().operation() == Assignment.Operation.SET
                        && Results.same(own.get().value(), row.value(column))) {
                    continue;
                }
                throw new IllegalArgumentException(session.operation() + " sets the field " + column.name()
                        + " itself and through a relation; do one of them");
            }
            assignments.add(new Assignment(column, Assignment.Operation.SET, row.value(column)));
        }
        return assignments;
    }

    /** Whether a relation's foreign key says not all of the column, which may then be set beside it. */
    private static boolean isShared(Column<?> column) {
        return column.model().relations().stream()
                .anyMatch(r -> r.isForward() && r.localColumns().contains(column) && r.isOnlyPartlySaidBy(column));
    }

    private @Nullable BufferedRow write(Model<?> model, UniqueKey key, List<Assignment> assignments, NewRow row) {
        List<@Nullable BufferedRow> result = new ArrayList<>(1);
        List<NewRow> connecting = row.relations().stream()
                        .anyMatch(w -> w instanceof RelationWrite.Connect || w instanceof RelationWrite.ConnectOrCreate)
                ? List.of(row)
                : List.of();
        inserter.connectingTo(
                connecting,
                () -> result.add(
                        assignments.isEmpty()
                                ? new RowFinder(session, plans).find(model, key)
                                : new Updater(session, plans).update(model, key, assignments)));
        return result.get(0);
    }
}
