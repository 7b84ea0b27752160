package io.prismaspring.client.execution;

import io.prismaspring.client.error.ForeignKeyException;
import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.error.RequiredRelationException;
import io.prismaspring.client.error.UniqueConstraintException;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.JoinTable;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.UniqueKey;
import io.prismaspring.client.write.Assignment;
import io.prismaspring.client.write.NewRow;
import io.prismaspring.client.write.RelationWrite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** Writes to related rows: those that a row refers to before it, those that refer to it after it. */
final class RelationWriter {

    private final Session session;
    private final PlanCache plans;
    private final Inserter inserter;
    private final RowFinder finder;

    RelationWriter(Session session, PlanCache plans, Inserter inserter) {
        this.session = session;
        this.plans = plans;
        this.inserter = inserter;
        this.finder = new RowFinder(session, plans);
    }

    /** A write with the row that it belongs to. */
    private record Task(NewRow row, RelationWrite write) {}

    private static Map<Relation, List<Task>> tasks(List<NewRow> rows, boolean forward) {
        Map<Relation, List<Task>> tasks = new LinkedHashMap<>();
        for (NewRow row : rows) {
            for (RelationWrite write : row.relations()) {
                boolean absent = write instanceof RelationWrite.CreateAbsent;
                if (write.relation().isForward() == forward && write.isAdding() && !absent) {
                    tasks.computeIfAbsent(write.relation(), r -> new ArrayList<>())
                            .add(new Task(row, write));
                }
            }
        }
        return tasks;
    }

    /** Writes the rows that these rows' foreign keys refer to, and sets the foreign keys. */
    void writeReferenced(List<NewRow> rows) {
        tasks(rows, true).forEach((relation, tasks) -> {
            List<Task> creates = creates(tasks);
            inserter.insert(creates.stream().map(t -> rowOf(t.write())).toList());
            creates.forEach(t -> refer(t.row(), relation, referencedValues(relation, rowOf(t.write()))));
            ConnectedRows connected = new ConnectedRows(relation, tasks);
            inserter.insert(
                    connected.missing().stream().map(t -> rowOf(t.write())).toList());
            for (Task task : tasks) {
                if (!(task.write() instanceof RelationWrite.Create)) {
                    refer(task.row(), relation, connected.referencedValues(keyOf(task.write())));
                }
            }
            makeRoom(
                    relation,
                    tasks.stream()
                            .filter(t -> t.write() instanceof RelationWrite.Connect
                                    || (t.write() instanceof RelationWrite.ConnectOrCreate e
                                            && connected.found.containsKey(e.key())))
                            .map(Task::row)
                            .toList());
        });
    }

    /** Of a one-to-one relation only one row can refer to another: the one that does so far is related no more. */
    private void makeRoom(Relation relation, List<NewRow> rows) {
        List<Column<?>> foreignKey = relation.localColumns();
        boolean single = relation.model().uniqueConstraints().stream()
                .anyMatch(u -> u.columns().equals(foreignKey));
        if (single && foreignKey.stream().noneMatch(Column::isRequired)) {
            List<Assignment> nothing = foreignKey.stream()
                    .map(c -> new Assignment(c, Assignment.Operation.SET, null))
                    .toList();
            if (foreignKey.size() == 1 && rows.size() > 1) {
                List<Object> values = rows.stream()
                        .<Object>map(row -> Objects.requireNonNull(row.value(foreignKey.get(0))))
                        .toList();
                Condition taken = new Condition.Membership(foreignKey.get(0), values, false, false);
                new Updater(session, plans).updateMany(relation.model(), taken, nothing);
                return;
            }
            for (NewRow row : rows) {
                List<Condition> same = new ArrayList<>();
                foreignKey.forEach(c -> same.add(Results.equal(c, row.value(c))));
                new Updater(session, plans).updateMany(relation.model(), Condition.allOf(same), nothing);
            }
        }
    }

    private static List<Task> creates(List<Task> tasks) {
        return new ArrayList<>(tasks.stream()
                .filter(t -> t.write() instanceof RelationWrite.Create)
                .toList());
    }

    private static NewRow rowOf(RelationWrite write) {
        return ((RelationWrite.Create) write).row();
    }

    private static UniqueKey keyOf(RelationWrite write) {
        return write instanceof RelationWrite.Connect connect
                ? connect.key()
                : ((RelationWrite.ConnectOrCreate) write).key();
    }

    private void refer(NewRow row, Relation relation, List<@Nullable Object> values) {
        for (int i = 0; i < values.size(); i++) {
            Column<?> column = relation.localColumns().get(i);
            if (row.isSet(column)
                    && relation.isOnlyPartlySaidBy(column)
                    && !Results.same(row.value(column), values.get(i))) {
                throw new IllegalArgumentException(session.operation() + ": " + relation + " needs another value of "
                        + column + " than the one that is set");
            }
            row.set(column, values.get(i));
        }
    }

    private static List<@Nullable Object> referencedValues(Relation relation, NewRow row) {
        return relation.remoteColumns().stream()
                .<@Nullable Object>map(row::value)
                .toList();
    }

    /** The existing rows that writes name by their keys: looked up together, and those that are missing made once. */
    private final class ConnectedRows {
        private final Relation relation;
        private final IdentityHashMap<UniqueKey, BufferedRow> found;
        private final Map<Object, NewRow> made = new HashMap<>();
        private final List<Task> missing = new ArrayList<>();

        ConnectedRows(Relation relation, List<Task> tasks) {
            this.relation = relation;
            List<Task> others = tasks.stream()
                    .filter(t -> !(t.write() instanceof RelationWrite.Create))
                    .toList();
            this.found = finder.findAll(
                    relation.target(),
                    others.stream()
                            .filter(t -> t.write() instanceof RelationWrite.ConnectOrCreate
                                    || (isReferring() && !namesReferenced(keyOf(t.write()))))
                            .map(t -> keyOf(t.write()))
                            .toList());
            for (Task task : others) {
                if (task.write() instanceof RelationWrite.ConnectOrCreate either
                        && !found.containsKey(either.key())
                        && made.putIfAbsent(identity(either.key()), either.row()) == null) {
                    missing.add(new Task(task.row(), new RelationWrite.Create(relation, either.row())));
                }
            }
        }

        /** The rows that connectOrCreate must insert. */
        List<Task> missing() {
            return missing;
        }

        /** Whether the key's row is referred to by its values; otherwise its own foreign key is set. */
        private boolean isReferring() {
            return relation.isForward() || relation.joinTable() != null;
        }

        private boolean namesReferenced(UniqueKey key) {
            return session.dialect().namesForeignKeys()
                    && relation.isEnforced()
                    && key.exact()
                    && key.columns().containsAll(relation.remoteColumns());
        }

        private Object identity(UniqueKey key) {
            return key.exact()
                    ? List.of(
                            key.columns(),
                            key.values().stream().map(RowLoader::comparable).toList())
                    : key;
        }

        /** The referenced columns of the key's row. */
        List<@Nullable Object> referencedValues(UniqueKey key) {
            NewRow row = made.get(identity(key));
            if (row != null) {
                return RelationWriter.referencedValues(relation, row);
            }
            BufferedRow existing = found.get(key);
            if (existing == null && !namesReferenced(key)) {
                throw notFound(relation);
            }
            return relation.remoteColumns().stream()
                    .<@Nullable Object>map(c -> existing == null ? key.value(c) : existing.get(c.index()))
                    .toList();
        }
    }

    RecordNotFoundException notFound(Relation relation) {
        return new RecordNotFoundException(
                session.operation() + ": no " + relation.target() + " was found to connect as " + relation);
    }

    /**
     * Writes the rows that refer to a row that existed before. Of a one-to-one relation the partner that it has makes room,
     * or, if it cannot be without one, must stay.
     */
    void writeDependentOfExisting(NewRow row) {
        row.relations().stream()
                .filter(RelationWrite::isAdding)
                .map(RelationWrite::relation)
                .filter(relation -> !relation.isForward() && !relation.isToMany())
                .distinct()
                .filter(relation -> relation.remoteColumns().stream().noneMatch(Column::isRequired))
                .forEach(relation -> release(row, relation));
        try {
            writeDependent(List.of(row));
        } catch (UniqueConstraintException e) {
            throw requiredPartner(row, e).orElse(e);
        }
    }

    private void release(NewRow row, Relation relation) {
        if (relation.localColumns().stream().anyMatch(c -> row.value(c) == null)) {
            return; // Nothing refers to NULL.
        }
        List<Condition> partner = new ArrayList<>();
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < relation.localColumns().size(); i++) {
            Column<?> remote = relation.remoteColumns().get(i);
            partner.add(Results.equal(remote, row.value(relation.localColumns().get(i))));
            assignments.add(new Assignment(remote, Assignment.Operation.SET, null));
        }
        new Updater(session, plans).updateMany(relation.target(), Condition.allOf(partner), assignments);
    }

    /** Prisma's P2014, if the key that is taken is the foreign key of a one-to-one relation. */
    private Optional<DataAccessException> requiredPartner(NewRow row, UniqueConstraintException error) {
        return row.relations().stream()
                .map(RelationWrite::relation)
                .filter(relation -> !relation.isForward() && !relation.isToMany())
                .filter(relation -> relation.target().name().equals(error.model())
                        && relation.remoteColumns().stream()
                                .map(Column::name)
                                .toList()
                                .equals(error.fields()))
                .findFirst()
                .map(relation -> new RequiredRelationException(
                        session.operation() + ": the " + row.model() + " has a " + relation.target() + " as " + relation
                                + " already, and that cannot be without its " + row.model(),
                        error));
    }

    /** Writes the rows that refer to these rows, whose keys are known by now. */
    void writeDependent(List<NewRow> rows) {
        for (NewRow row : rows) {
            Relation last = null;
            for (RelationWrite write : row.relations()) {
                if (!write.relation().isForward() && write.relation() != last) {
                    last = write.relation();
                    requireReferenced(row, last);
                }
                if (write instanceof RelationWrite.CreateAbsent create) {
                    createAbsent(row, create);
                }
            }
        }
        tasks(rows, false).forEach((relation, tasks) -> {
            List<Task> creates = creates(tasks);
            insertDependent(relation, creates);
            JoinTable join = relation.joinTable();
            ConnectedRows connected = new ConnectedRows(relation, tasks);
            insertDependent(relation, connected.missing());
            creates.addAll(connected.missing());
            List<Task> connects = tasks.stream()
                    .filter(t -> !(t.write() instanceof RelationWrite.Create))
                    .toList();
            if (join == null) {
                connectDependent(relation, connects, connected);
            } else {
                connectThrough(join, relation, creates, connects, connected);
            }
        });
    }

    /** Rows that would refer to NULL would be related to nothing. */
    private void requireReferenced(NewRow row, Relation relation) {
        for (Column<?> column : relation.localColumns()) {
            if (row.value(column) == null) {
                throw unrelatable(relation);
            }
        }
    }

    RecordNotFoundException unrelatable(Relation relation) {
        return new RecordNotFoundException(session.operation() + ": nothing can be related as " + relation
                + ", because the " + relation.model() + " has NULL as "
                + relation.localColumns().stream().map(Column::name).collect(Collectors.joining(", ")));
    }

    private void createAbsent(NewRow parent, RelationWrite.CreateAbsent create) {
        Relation relation = create.relation();
        if (relation.joinTable() != null) {
            throw new IllegalArgumentException(
                    session.operation() + ": createMany with skipDuplicates is not possible through a many-to-many"
                            + " relation (" + relation + ")");
        }
        create.rows().forEach(row -> referTo(parent, relation, row));
        inserter.insertAbsent(create.rows());
    }

    /** Inserts related rows; those in a join table's relation must tell their keys afterwards. */
    private void insertDependent(Relation relation, List<Task> creates) {
        boolean joined = relation.joinTable() != null;
        if (!joined) {
            creates.forEach(t -> referTo(t.row(), relation, rowOf(t.write())));
        }
        inserter.insert(creates.stream().map(t -> rowOf(t.write())).toList(), joined);
    }

    private static void referTo(NewRow parent, Relation relation, NewRow child) {
        for (int i = 0; i < relation.localColumns().size(); i++) {
            child.set(
                    relation.remoteColumns().get(i),
                    parent.value(relation.localColumns().get(i)));
        }
    }

    /** Sets the foreign keys of existing rows, those of one parent together where their keys are simple. */
    private void connectDependent(Relation relation, List<Task> connects, ConnectedRows connected) {
        Map<NewRow, Map<Object, UniqueKey>> byParent = new LinkedHashMap<>();
        for (Task task : connects) {
            UniqueKey key = keyOf(task.write());
            Object identity = connected.identity(key);
            if (!connected.made.containsKey(identity)) {
                // Connecting may change the key: a row that is named twice would not be found again.
                byParent.computeIfAbsent(task.row(), r -> new LinkedHashMap<>()).putIfAbsent(identity, key);
            }
        }
        byParent.forEach((parent, distinct) -> {
            List<UniqueKey> keys = List.copyOf(distinct.values());
            Column<?> column = keys.get(0).columns().get(0);
            boolean simple = keys.stream()
                    .allMatch(k -> k.exact()
                            && k.columns().equals(keys.get(0).columns())
                            && k.columns().size() == 1);
            if (simple && keys.size() > 1) {
                List<Object> values = keys.stream().map(k -> k.value(column)).toList();
                connectDependent(
                        parent, relation, new Condition.Membership(column, values, false, false), values.size());
            } else {
                keys.forEach(key -> connectDependent(parent, relation, key.condition(), 1));
            }
        });
    }

    /** Sets the foreign key of existing rows; Prisma's P2018 if they are not all there. */
    private void connectDependent(NewRow parent, Relation relation, Condition condition, int expected) {
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < relation.localColumns().size(); i++) {
            assignments.add(new Assignment(
                    relation.remoteColumns().get(i),
                    Assignment.Operation.SET,
                    parent.value(relation.localColumns().get(i))));
        }
        long connected = new Updater(session, plans).updateMany(relation.target(), condition, assignments);
        if (connected != expected) {
            String found = expected == 1
                    ? "no " + relation.target() + " was found"
                    : "only " + connected + " of " + expected + " rows of " + relation.target() + " were found";
            throw new RecordNotFoundException(
                    relation.isToMany() ? "P2018" : "P2025",
                    session.operation() + ": " + found + " to connect as " + relation,
                    1);
        }
    }

    private void connectThrough(
            JoinTable join, Relation relation, List<Task> creates, List<Task> connects, ConnectedRows connected) {
        Column<?> local = relation.localColumns().get(0);
        Column<?> remote = relation.remoteColumns().get(0);
        List<List<@Nullable Object>> pairs = new ArrayList<>();
        creates.forEach(
                t -> pairs.add(pair(t.row().value(local), rowOf(t.write()).value(remote))));
        connects.forEach(t -> pairs.add(pair(
                t.row().value(local),
                connected.referencedValues(keyOf(t.write())).get(0))));
        if (pairs.isEmpty()) {
            return;
        }
        try {
            new JoinTableWriter(session, plans).connect(join, relation, pairs);
        } catch (ForeignKeyException e) {
            RecordNotFoundException notFound = notFound(relation);
            notFound.initCause(e);
            throw notFound;
        }
    }

    private static List<@Nullable Object> pair(@Nullable Object local, @Nullable Object remote) {
        List<@Nullable Object> pair = new ArrayList<>(2);
        pair.add(Objects.requireNonNull(local));
        pair.add(Objects.requireNonNull(remote));
        return pair;
    }
}
