package io.prismaspring.client.execution;

import io.prismaspring.client.execution.PlanCache.Planned;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.JoinTable;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.UniqueKey;
import io.prismaspring.client.sql.Statement;
import io.prismaspring.client.sql.WriteCompiler;
import io.prismaspring.client.write.Assignment;
import io.prismaspring.client.write.NewRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Updates, upserts and deletes rows. */
final class Updater {

    private final Session session;
    private final PlanCache plans;
    private final WriteCompiler compiler;

    Updater(Session session, PlanCache plans) {
        this.session = session;
        this.plans = plans;
        this.compiler = new WriteCompiler(session.dialect());
    }

    /** Changes the rows that match and gives their number. */
    long updateMany(Model<?> model, Condition condition, List<Assignment> assignments) {
        long changed = 0;
        for (Condition rows : prepared(model, condition, assignments)) {
            Planned<Statement> planned = update(model, rows, completed(model, assignments), List.of());
            changed += session.update(model, planned.plan(), planned.values());
        }
        return changed;
    }

    /** Changes rows as a foreign key would: {@code @updatedAt} and {@code @version} stay. */
    void follow(Model<?> model, Condition condition, List<Assignment> assignments) {
        for (Condition rows : prepared(model, condition, assignments)) {
            Planned<Statement> planned = update(model, rows, stored(assignments), List.of());
            session.update(model, planned.plan(), planned.values());
        }
    }

    /** Sees to what a change of keys brings with it, where foreign keys do not; gives the rows to change. */
    private List<Condition> prepared(Model<?> model, Condition condition, List<Assignment> assignments) {
        return ReferentialActions.followUpdate(model, assignments)
                ? new ReferentialActions(session, plans, this).beforeUpdate(model, condition, assignments)
                : List.of(condition);
    }

    /** Changes the rows that match and gives all their columns afterwards. */
    List<BufferedRow> updateAndRead(Model<?> model, Condition condition, List<Assignment> assignments) {
        List<BufferedRow> changed = new ArrayList<>();
        for (Condition rows : prepared(model, condition, assignments)) {
            changed.addAll(rows(model, update(model, rows, completed(model, assignments), model.columns())));
        }
        return changed;
    }

    /** Changes the key's row and gives all its columns afterwards; null if there is none. */
    @Nullable
    BufferedRow update(Model<?> model, UniqueKey key, List<Assignment> assignments) {
        if (!session.dialect().supportsUpdateReturning()) {
            return updateInSteps(model, key, assignments);
        }
        List<BufferedRow> rows = updateAndRead(model, key.condition(), assignments);
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** Changes the key's row in one statement and gives its record afterwards; null if there is none. */
    @Nullable
    Object updateAndReadRecord(Model<?> model, UniqueKey key, List<Assignment> assignments) {
        return record(model, update(model, key.condition(), completed(model, assignments), model.columns()));
    }

    private @Nullable Object record(Model<?> model, Planned<Statement> planned) {
        return session.record(model, planned.plan(), planned.values());
    }

    /** Needs a transaction: the row is locked, changed and read again by its key, which may have changed. */
    private @Nullable BufferedRow updateInSteps(Model<?> model, UniqueKey key, List<Assignment> assignments) {
        RowFinder finder = new RowFinder(session, plans);
        BufferedRow before = finder.find(model, key);
        if (before == null) {
            return null;
        }
        List<Condition> identity = new ArrayList<>();
        List<Condition> identityAfter = new ArrayList<>();
        for (Column<?> column : model.primaryKey()) {
            Object old = before.get(column.index());
            if (!key.columns().equals(model.primaryKey())) {
                identity.add(Results.equal(column, old));
            }
            Object changed = assignments.stream()
                    .filter(a -> a.column() == column)
                    .map(a -> a.applied(Objects.requireNonNull(old)))
                    .findFirst()
                    .orElse(old);
            identityAfter.add(Results.equal(column, changed));
        }
        identity.add(key.condition());
        if (updateMany(model, Condition.allOf(identity), assignments) == 0) {
            return null;
        }
        return finder.find(model, new UniqueKey(List.of(), List.of(), Condition.allOf(identityAfter), false));
    }

    private Planned<Statement> update(
            Model<?> model, Condition condition, List<Assignment> all, List<Column<?>> returning) {
        return plans.get(
                shape -> {
                    shape.part("update").part(model).part(returning.size()).part(all.size());
                    all.forEach(a -> a.describe(shape));
                    condition.describe(shape);
                },
                shape -> compiler.update(model, all, condition, returning, shape));
    }

    /** Inserts the row or, if its key is taken, changes the one that is there; gives all columns afterwards. */
    @Nullable
    BufferedRow upsert(NewRow row, List<Column<?>> key, List<Assignment> assignments) {
        return one(row.model(), plannedUpsert(row, key, assignments));
    }

    /** Inserts the row or, if its key is taken, changes the one that is there; gives the record afterwards. */
    @Nullable
    Object upsertAndReadRecord(NewRow row, List<Column<?>> key, List<Assignment> assignments) {
        return record(row.model(), plannedUpsert(row, key, assignments));
    }

    private Planned<Statement> plannedUpsert(NewRow row, List<Column<?>> key, List<Assignment> assignments) {
        Model<?> model = row.model();
        List<Column<?>> columns = row.setColumns();
        List<Assignment> all = completed(model, assignments);
        List<@Nullable Object> inserted = Inserter.values(columns, List.of(row));
        return plans.get(
                shape -> {
                    shape.part("upsert").part(model).part(columns.size());
                    columns.forEach(shape::part);
                    key.forEach(shape::part);
                    // The inserted values come first: the compiler counts them from 0.
                    inserted.forEach(shape::further);
                    all.forEach(a -> a.describe(shape));
                },
                shape -> compiler.upsert(model, columns, key, all, model.columns(), shape));
    }

    /** Deletes the rows that match and gives their number. */
    long deleteMany(Model<?> model, Condition condition) {
        long deleted = 0;
        List<Condition> all = ReferentialActions.followDelete(model)
                ? new ReferentialActions(session, plans, this).beforeDelete(model, condition)
                : List.of(condition);
        for (Condition rows : all) {
            Planned<Statement> planned = delete(model, rows, List.of());
            deleted += session.update(model, planned.plan(), planned.values());
        }
        return deleted;
    }

    /** Deletes the key's row and gives all its columns; null if there was none. Needs a transaction if it is two steps. */
    @Nullable
    BufferedRow delete(Model<?> model, UniqueKey key) {
        if (!session.dialect().supportsDeleteReturning() || ReferentialActions.followDelete(model)) {
            BufferedRow row = new RowFinder(session, plans).find(model, key);
            return deleteMany(model, key.condition()) == 0 ? null : row;
        }
        return one(model, delete(model, key.condition(), model.columns()));
    }

    private Planned<Statement> delete(Model<?> model, Condition condition, List<Column<?>> returning) {
        return plans.get(
                shape -> {
                    shape.part("delete").part(model).part(returning.size());
                    condition.describe(shape);
                },
                shape -> compiler.delete(model, condition, returning, shape));
    }

    /**
     * Deletes pairs of a join table.
     *
     * @param local the key of the row whose relation it is
     * @param condition on the rows at the other end
     * @param negated whether those that match stay, and all others go
     */
    void disconnect(Relation relation, JoinTable join, Object local, Condition condition, boolean negated) {
        Planned<Statement> planned = plans.get(
                shape -> {
                    shape.part("disconnect").part(relation).part(negated).further(local);
                    condition.describe(shape);
                },
                shape -> compiler.disconnect(relation, join, condition, negated, shape));
        session.update(relation.model(), planned.plan(), planned.values());
    }

    private @Nullable BufferedRow one(Model<?> model, Planned<Statement> planned) {
        List<BufferedRow> rows = rows(model, planned);
        return rows.isEmpty() ? null : rows.get(0);
    }

    private List<BufferedRow> rows(Model<?> model, Planned<Statement> planned) {
        List<BufferedRow> rows = new ArrayList<>(1);
        session.query(
                model,
                planned.plan(),
                model.columnTypes(),
                planned.values(),
                List.of(),
                row -> rows.add(Writes.buffered(row, model.columns(), model)));
        return rows;
    }

    /** The assignments as columns keep the values, with {@code @updatedAt} unless it was set. */
    private List<Assignment> completed(Model<?> model, List<Assignment> assignments) {
        List<Assignment> all = stored(assignments);
        for (Column<?> column : model.columns()) {
            if (column.isVersion() && all.stream().noneMatch(a -> a.column() == column)) {
                all.add(new Assignment(column, Assignment.Operation.INCREMENT, 1));
            }
            if (column.isUpdatedAt() && all.stream().noneMatch(a -> a.column() == column)) {
                Object now = Parameters.stored(column.type(), column.type().at(session.now()));
                all.add(new Assignment(column, Assignment.Operation.SET, now));
            }
        }
        return all;
    }

    /** The assignments as columns keep the values. */
    private static List<Assignment> stored(List<Assignment> assignments) {
        List<Assignment> stored = new ArrayList<>();
        for (Assignment a : assignments) {
            Object value = Parameters.stored(a.column().type(), a.value());
            stored.add(value == a.value() ? a : new Assignment(a.column(), a.operation(), value));
        }
        return stored;
    }
}
