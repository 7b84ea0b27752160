package io.prismaspring.client.execution;

import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.error.RequiredRelationException;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.JoinTable;
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
import org.jspecify.annotations.Nullable;

/**
 * Changes what is related to an existing row, in the order of the calls: each write sees what those before it did, as in
 * Prisma. Only rows that are related already are reached, except by connecting.
 */
final class RelationUpdater {

    private final Session session;
    private final RelationWriter relations;
    private final RowFinder finder;
    private final Updater updater;
    private final Inserter inserter;
    private final RowChanger changer;

    RelationUpdater(Session session, PlanCache plans, Inserter inserter, RowChanger changer) {
        this.session = session;
        this.relations = inserter.relations();
        this.finder = new RowFinder(session, plans);
        this.updater = new Updater(session, plans);
        this.inserter = inserter;
        this.changer = changer;
    }

    /** Whether the row must be read before its own columns are written. */
    static boolean needsRow(RelationWrite write) {
        return write.relation().isForward() && !write.isAdding();
    }

    /**
     * Writes to the row that a foreign key of this one refers to.
     *
     * @param before the row as it was
     * @param row takes the new values of the foreign key
     * @return what is to be done when the row itself has been written
     */
    Runnable writeReferenced(RelationWrite write, BufferedRow before, NewRow row) {
        Relation relation = write.relation();
        List<Object> keys = values(relation.localColumns(), before);
        if (write instanceof RelationWrite.Update update) {
            change(relation, keys, update.condition(), update.change());
        } else if (write instanceof RelationWrite.Upsert upsert) {
            upsertReferenced(relation, keys, upsert, row);
        } else if (write instanceof RelationWrite.Disconnect disconnect) {
            requireOptional(relation, relation.localColumns());
            if (matches(relation, keys, disconnect.key())) {
                unset(relation, row, relation.localColumns());
            }
        } else if (write instanceof RelationWrite.Delete delete) {
            if (keys.isEmpty() || !matches(relation, keys, delete.key())) {
                throw notRelated(relation, "delete");
            }
            unset(relation, row, relation.localColumns());
            return () -> updater.deleteMany(relation.target(), new Condition.RelatedTo(relation, keys));
        }
        return () -> {};
    }

    /** Whether the row that the foreign key refers to satisfies what was asked of it; true if nothing was. */
    private boolean matches(Relation relation, List<Object> keys, @Nullable UniqueKey asked) {
        return asked == null
                || (!keys.isEmpty() && finder.find(relation.target(), only(relation, keys, asked.condition())) != null);
    }

    private void unset(Relation relation, NewRow row, List<Column<?>> columns) {
        requireOptional(relation, columns);
        columns.forEach(c -> row.set(c, null));
    }

    private void upsertReferenced(Relation relation, List<Object> keys, RelationWrite.Upsert upsert, NewRow row) {
        Model<?> target = relation.target();
        UniqueKey asked = upsert.key();
        Condition condition = asked == null ? Condition.EVERYTHING : asked.condition();
        if (!keys.isEmpty() && finder.find(target, only(relation, keys, condition)) != null) {
            change(relation, keys, condition, upsert.change());
            return;
        }
        inserter.insert(List.of(upsert.row()));
        for (int i = 0; i < relation.localColumns().size(); i++) {
            row.set(
                    relation.localColumns().get(i),
                    upsert.row().value(relation.remoteColumns().get(i)));
        }
    }

    /** Writes to the rows that refer to this one, whose columns are known by now. */
    void writeDependent(NewRow row, List<RelationWrite> writes) {
        NewRow adding = copy(row);
        for (RelationWrite write : writes) {
            if (write.relation().isForward()) {
                continue;
            }
            if (write.isAdding()) {
                // Neighbours are carried out together: one statement for many new rows.
                adding.relations().add(write);
            } else {
                flush(adding);
                List<Object> keys = values(write.relation().localColumns(), row);
                write(write, keys, row);
            }
        }
        flush(adding);
    }

    private void flush(NewRow adding) {
        if (!adding.relations().isEmpty()) {
            relations.writeDependentOfExisting(adding);
            adding.relations().clear();
        }
    }

    private static NewRow copy(NewRow row) {
        NewRow copy = new NewRow(row.model());
        row.setColumns().forEach(c -> copy.set(c, row.value(c)));
        return copy;
    }

    private void write(RelationWrite write, List<Object> keys, NewRow row) {
        Relation relation = write.relation();
        Model<?> target = relation.target();
        boolean ofAll = write instanceof RelationWrite.UpdateMany
                || write instanceof RelationWrite.DeleteMany
                || write instanceof RelationWrite.Disconnect;
        boolean ofNone =
                write instanceof RelationWrite.Replace replace && replace.keys().isEmpty();
        if (keys.isEmpty() && (ofAll || ofNone)) {
            return; // Nothing refers to NULL.
        }
        if (keys.isEmpty() && !(write instanceof RelationWrite.Update)) {
            throw relations.unrelatable(relation);
        }
        Condition related = new Condition.RelatedTo(relation, keys);
        if (write instanceof RelationWrite.Update update) {
            UniqueKey key = update.key();
            change(relation, keys, key == null ? update.condition() : key.condition(), update.change());
        } else if (write instanceof RelationWrite.UpdateMany update) {
            if (!update.change().isEmpty()) {
                updater.updateMany(
                        target,
                        both(related, update.condition()),
                        update.change().assignments());
            }
        } else if (write instanceof RelationWrite.DeleteMany delete) {
            updater.deleteMany(target, both(related, delete.condition()));
        } else if (write instanceof RelationWrite.Delete delete) {
            delete(relation, related, delete.key());
        } else if (write instanceof RelationWrite.Disconnect disconnect) {
            UniqueKey key = disconnect.key();
            disconnect(relation, keys, key == null ? Condition.EVERYTHING : key.condition());
        } else if (write instanceof RelationWrite.Replace replace) {
            replace(relation, keys, replace.keys(), row);
        } else if (write instanceof RelationWrite.Upsert upsert) {
            upsert(relation, keys, upsert, row);
        }
    }

    private void change(Relation relation, List<Object> keys, Condition condition, Change change) {
        if (change.isEmpty()) {
            return;
        }
        if (keys.isEmpty() || changer.change(relation.target(), only(relation, keys, condition), change) == null) {
            throw notRelated(relation, "update");
        }
    }

    private void delete(Relation relation, Condition related, @Nullable UniqueKey key) {
        Condition condition = key == null ? related : both(related, key.condition());
        if (updater.deleteMany(relation.target(), condition) == 0) {
            throw key == null
                    ? notRelated(relation, "delete")
                    : new RecordNotFoundException(
                            "P2017",
                            session.operation() + ": the " + relation.target() + " to delete is not related as "
                                    + relation,
                            1);
        }
    }

    private void disconnect(Relation relation, List<Object> keys, Condition condition) {
        JoinTable join = relation.joinTable();
        if (join != null) {
            updater.disconnect(relation, join, keys.get(0), condition, false);
            return;
        }
        requireOptional(relation, relation.remoteColumns());
        updater.updateMany(
                relation.target(), both(new Condition.RelatedTo(relation, keys), condition), nulls(relation));
    }

    private void replace(Relation relation, List<Object> keys, List<UniqueKey> replacements, NewRow row) {
        Condition kept = kept(relation, replacements);
        JoinTable join = relation.joinTable();
        if (join != null) {
            updater.disconnect(relation, join, keys.get(0), kept, true);
            NewRow adding = copy(row);
            replacements.forEach(key -> adding.relations().add(new RelationWrite.Connect(relation, key)));
            flush(adding);
            return;
        }
        Condition dropped = both(new Condition.RelatedTo(relation, keys), new Condition.Not(kept));
        if (relation.remoteColumns().stream().anyMatch(Column::isRequired)) {
            if (finder.exists(relation.target(), dropped)) {
                throw required(relation);
            }
        } else {
            updater.updateMany(relation.target(), dropped, nulls(relation));
        }
        if (!replacements.isEmpty()) {
            List<Assignment> refer = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                refer.add(new Assignment(relation.remoteColumns().get(i), Assignment.Operation.SET, keys.get(i)));
            }
            updater.updateMany(relation.target(), kept, refer);
        }
    }

    /** The rows that stay or come; a key that may be NULL must not make it unknown whether another row is one of them. */
    private Condition kept(Relation relation, List<UniqueKey> replacements) {
        boolean definite = replacements.stream()
                .allMatch(k -> k.exact() && k.columns().stream().allMatch(Column::isRequired));
        if (definite) {
            return anyOf(replacements);
        }
        List<Column<?>> identity = relation.target().primaryKey();
        List<List<Object>> rows = finder.findAll(relation.target(), replacements).values().stream()
                .map(row -> values(identity, row))
                .distinct()
                .toList();
        return new Condition.Or(RowKeys.conditions(identity, rows));
    }

    /** The rows of the keys: one list where they are simple, because an OR of thousands is a burden to databases. */
    private static Condition anyOf(List<UniqueKey> keys) {
        boolean simple = !keys.isEmpty()
                && keys.stream()
                        .allMatch(k -> k.exact()
                                && k.columns().size() == 1
                                && k.columns().equals(keys.get(0).columns()));
        return simple
                ? new Condition.Membership(
                        keys.get(0).columns().get(0),
                        keys.stream().map(k -> k.values().get(0)).toList(),
                        false,
                        false)
                : new Condition.Or(keys.stream().map(UniqueKey::condition).toList());
    }

    private void upsert(Relation relation, List<Object> keys, RelationWrite.Upsert upsert, NewRow row) {
        UniqueKey key = upsert.key();
        Condition condition = key == null ? Condition.EVERYTHING : key.condition();
        UniqueKey only = only(relation, keys, condition);
        if (finder.find(relation.target(), only) != null) {
            change(relation, keys, condition, upsert.change());
            return;
        }
        NewRow adding = copy(row);
        adding.relations().add(new RelationWrite.Create(relation, upsert.row()));
        flush(adding);
    }

    private static List<Assignment> nulls(Relation relation) {
        return relation.remoteColumns().stream()
                .map(c -> new Assignment(c, Assignment.Operation.SET, null))
                .toList();
    }

    private static Condition both(Condition first, Condition second) {
        return Condition.isEverything(second) ? first : new Condition.And(List.of(first, second));
    }

    /** The related row that satisfies the condition. */
    private static UniqueKey only(Relation relation, List<Object> keys, Condition condition) {
        return new UniqueKey(List.of(), List.of(), both(new Condition.RelatedTo(relation, keys), condition), false);
    }

    /** The values; empty if one of them is NULL, which refers to nothing. */
    private static List<Object> values(List<Column<?>> columns, BufferedRow row) {
        return values(
                columns.stream().<@Nullable Object>map(c -> row.get(c.index())).toList());
    }

    private static List<Object> values(List<Column<?>> columns, NewRow row) {
        return values(columns.stream().<@Nullable Object>map(row::value).toList());
    }

    private static List<Object> values(List<@Nullable Object> values) {
        return values.stream().allMatch(Objects::nonNull)
                ? values.stream().map(Objects::requireNonNull).toList()
                : List.of();
    }

    private void requireOptional(Relation relation, List<Column<?>> foreignKey) {
        if (foreignKey.stream().anyMatch(Column::isRequired)) {
            throw required(relation);
        }
    }

    private RequiredRelationException required(Relation relation) {
        Model<?> needing = relation.isForward() ? relation.model() : relation.target();
        Model<?> needed = relation.isForward() ? relation.target() : relation.model();
        return new RequiredRelationException(
                session.operation() + ": a " + needing + " cannot be without its " + needed + " (" + relation + ")",
                null);
    }

    private RecordNotFoundException notRelated(Relation relation, String write) {
        return new RecordNotFoundException(
                session.operation() + ": no " + relation.target() + " to " + write + " was found as " + relation);
    }
}
