package io.prismaspring.client.execution;

import io.prismaspring.client.error.RequiredRelationException;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.ReferentialAction;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.write.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What foreign keys would do where there are none ({@code relationMode = "prisma"}): before rows are deleted, or a key of
 * theirs is changed, those that refer to them are looked after. The schema language allows no cycles of such actions. Rows
 * that are created are not checked, as in Prisma; and two transactions do not see each other's rows, so that a row may be
 * left that refers to nothing. Needs a transaction.
 */
final class ReferentialActions {

    private final Session session;
    private final RowFinder finder;
    private final Updater updater;

    ReferentialActions(Session session, PlanCache plans, Updater updater) {
        this.session = session;
        this.finder = new RowFinder(session, plans);
        this.updater = updater;
    }

    /** Whether deleting rows has consequences that the client sees to. */
    static boolean followDelete(Model<?> model) {
        for (Relation relation : model.relations()) {
            if (relation.onDelete() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether changing rows like this has consequences that the client sees to. */
    static boolean followUpdate(Model<?> model, List<Assignment> assignments) {
        for (Relation relation : model.relations()) {
            if (isConcerned(relation, assignments)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConcerned(Relation relation, List<Assignment> assignments) {
        return relation.onUpdate() != null
                && assignments.stream().anyMatch(a -> relation.localColumns().contains(a.column()));
    }

    /**
     * Looks after the rows that refer to those that are about to be deleted.
     *
     * @return conditions for the rows to delete, one after the other: what was asked of them may not hold any more
     * @throws RequiredRelationException if there is one that must not lose what it refers to (P2014)
     */
    List<Condition> beforeDelete(Model<?> model, Condition condition) {
        List<BufferedRow> rows = finder.findAll(model, condition);
        for (Relation relation : model.relations()) {
            ReferentialAction action = relation.onDelete();
            if (action == ReferentialAction.CASCADE) {
                referring(relation, rows).forEach(children -> updater.deleteMany(relation.target(), children));
            } else if (action != null) {
                withhold(relation, action, referring(relation, rows));
            }
        }
        return identities(model, rows);
    }

    /**
     * Looks after the rows that refer to those that are about to be changed.
     *
     * @return conditions for the rows to change
     * @throws RequiredRelationException if there is one that must not lose what it refers to (P2014)
     */
    List<Condition> beforeUpdate(Model<?> model, Condition condition, List<Assignment> assignments) {
        List<BufferedRow> rows = finder.findAll(model, condition);
        for (Relation relation : model.relations()) {
            ReferentialAction action = relation.onUpdate();
            if (action == null || !isConcerned(relation, assignments)) {
                continue;
            }
            List<Condition> children = referring(relation, rows);
            if (action == ReferentialAction.CASCADE) {
                List<Assignment> following = following(relation, assignments);
                children.forEach(c -> updater.follow(relation.target(), c, following));
            } else {
                withhold(relation, action, children);
            }
        }
        return identities(model, rows);
    }

    /** The same change of the columns that refer. */
    private static List<Assignment> following(Relation relation, List<Assignment> assignments) {
        List<Assignment> following = new ArrayList<>();
        for (Assignment assignment : assignments) {
            int index = relation.localColumns().indexOf(assignment.column());
            if (index >= 0) {
                Column<?> referring = relation.remoteColumns().get(index);
                following.add(new Assignment(referring, assignment.operation(), assignment.value()));
            }
        }
        return following;
    }

    private void withhold(Relation relation, ReferentialAction action, List<Condition> children) {
        for (Condition condition : children) {
            if (action == ReferentialAction.SET_NULL) {
                List<Assignment> nothing = relation.remoteColumns().stream()
                        .filter(column -> !column.isRequired())
                        .map(column -> new Assignment(column, Assignment.Operation.SET, null))
                        .toList();
                updater.follow(relation.target(), condition, nothing);
            } else if (finder.exists(relation.target(), condition)) {
                throw new RequiredRelationException(
                        session.operation() + ": a " + relation.target() + " refers to the " + relation.model() + " ("
                                + relation + ") and must not lose it",
                        null);
            }
        }
    }

    /** Conditions for the rows that refer to one of these rows. */
    private static List<Condition> referring(Relation relation, List<BufferedRow> rows) {
        return RowKeys.conditions(relation.remoteColumns(), keys(relation.localColumns(), rows));
    }

    private static List<Condition> identities(Model<?> model, List<BufferedRow> rows) {
        return RowKeys.conditions(model.primaryKey(), keys(model.primaryKey(), rows));
    }

    /** The columns' values in each row; a row with a NULL among them is referred to by nobody. */
    private static List<List<Object>> keys(List<Column<?>> columns, List<BufferedRow> rows) {
        List<List<Object>> keys = new ArrayList<>();
        for (BufferedRow row : rows) {
            List<@Nullable Object> key = columns.stream()
                    .<@Nullable Object>map(column -> row.get(column.index()))
                    .toList();
            if (key.stream().allMatch(Objects::nonNull)) {
                keys.add(key.stream().map(Objects::requireNonNull).toList());
            }
        }
        return keys;
    }
}
