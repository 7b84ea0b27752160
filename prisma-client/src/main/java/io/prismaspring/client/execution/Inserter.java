package io.prismaspring.client.execution;

import io.prismaspring.client.error.ForeignKeyException;
import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.error.RequiredRelationException;
import io.prismaspring.client.error.UniqueConstraintException;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.DefaultValue;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Shape;
import io.prismaspring.client.sql.Statement;
import io.prismaspring.client.sql.WriteCompiler;
import io.prismaspring.client.write.NewRow;
import io.prismaspring.client.write.RelationWrite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * Inserts rows with all that hangs on them, level by level: first the rows that theirs refer to, then they themselves,
 * then those that refer to them. Each level is a batch.
 */
final class Inserter {

    private static final int ROWS_PER_STATEMENT = 500;
    /** How many rows a statement takes that has an array for each column. */
    static final int ROWS_PER_ARRAY = 10_000;

    private static final int PARAMETERS_PER_STATEMENT = 30_000;

    private final Session session;
    private final PlanCache plans;
    private final WriteCompiler compiler;

    Inserter(Session session, PlanCache plans) {
        this.session = session;
        this.plans = plans;
        this.compiler = new WriteCompiler(session.dialect());
    }

    RelationWriter relations() {
        return new RelationWriter(session, plans, this);
    }

    /** Inserts rows of one model; afterwards each knows its key, also where the database made it. */
    void insert(List<NewRow> rows) {
        insert(rows, true);
    }

    /**
     * Inserts rows of one model.
     *
     * @param keysNeeded whether the caller wants keys that the database makes
     */
    void insert(List<NewRow> rows, boolean keysNeeded) {
        if (rows.isEmpty()) {
            return;
        }
        prepare(rows);
        boolean related = haveRelations(rows);
        connectingTo(rows, () -> {
            for (List<NewRow> group : groups(rows)) {
                List<Column<?>> returning = keysNeeded || related ? generated(group.get(0)) : List.of();
                insert(group.get(0).setColumns(), group, returning);
            }
        });
        if (related) {
            relations().writeDependent(rows);
        }
    }

    /** Rows with the same columns, for one statement each; where a row may refer to one before it, neighbours only. */
    private static List<List<NewRow>> groups(List<NewRow> rows) {
        NewRow first = rows.get(0);
        if (rows.stream().allMatch(first::setsSameColumns)) {
            return List.of(rows);
        }
        Model<?> model = first.model();
        boolean ordered = model.relations().stream().anyMatch(r -> r.isForward() && r.target() == model);
        List<List<NewRow>> groups = new ArrayList<>();
        Map<List<Column<?>>, List<NewRow>> byColumns = new HashMap<>();
        List<Column<?>> last = List.of();
        for (NewRow row : rows) {
            List<Column<?>> columns = row.setColumns();
            if (ordered && !columns.equals(last)) {
                byColumns.clear();
            }
            byColumns
                    .computeIfAbsent(columns, c -> {
                        List<NewRow> group = new ArrayList<>();
                        groups.add(group);
                        return group;
                    })
                    .add(row);
            last = columns;
        }
        return groups;
    }

    /** Inserts a row without relations and gives its record as the database has it. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // the record's type is the caller's
    <T> T insertAndReadRecord(NewRow row) {
        applyDefaults(row);
        return Results.record(row.model(), insertOne(row));
    }

    /** How one row is inserted, and what the database decides about it. */
    private record SingleInsert(Statement statement, List<Column<?>> returning) {}

    /** Inserts a row and gives all its columns as the database has them. */
    private BufferedRow insertOne(NewRow row) {
        Model<?> model = row.model();
        List<Column<?>> columns = row.setColumns();
        SingleInsert insert = plans.get(key("insertOne", model, columns, 1, List.of()), () -> {
            List<Column<?>> returning = session.columnsToReadBack(model, columns);
            return new SingleInsert(compiler.insert(model, columns, 1, returning), returning);
        });
        List<@Nullable Object> written = values(columns, List.of(row));
        @Nullable Object[] values = new Object[model.columns().size()];
        for (int i = 0; i < columns.size(); i++) {
            values[columns.get(i).index()] = written.get(i);
        }
        List<Column<?>> returning = insert.returning();
        if (returning.isEmpty()) {
            session.update(model, insert.statement(), written);
        } else {
            ColumnType<?>[] types = returning == model.columns() ? model.columnTypes() : Writes.types(returning);
            session.query(model, insert.statement(), types, written, List.of(), inserted -> {
                for (int i = 0; i < returning.size(); i++) {
                    values[returning.get(i).index()] = inserted.get(i);
                }
            });
        }
        return new BufferedRow(values, model.relations().size());
    }

    /** Inserts rows of one model and gives all their columns as the database has them, in the rows' order. */
    List<BufferedRow> insertAndRead(List<NewRow> rows) {
        prepare(rows);
        Model<?> model = rows.get(0).model();
        IdentityHashMap<NewRow, BufferedRow> inserted = new IdentityHashMap<>(rows.size());
        connectingTo(rows, () -> {
            if (rows.size() == 1) {
                inserted.put(rows.get(0), insertOne(rows.get(0)));
                return;
            }
            for (List<NewRow> group : groups(rows)) {
                List<Column<?>> columns = group.get(0).setColumns();
                chunks(columns, group, part -> {
                    int[] index = {0};
                    query("insert", columns, part, model.columns(), row -> inserted.put(part.get(index[0]++), row));
                });
            }
        });
        for (NewRow row : rows) {
            BufferedRow read = Objects.requireNonNull(inserted.get(row));
            model.columns().forEach(c -> row.set(c, read.get(c.index())));
        }
        relations().writeDependent(rows);
        return rows.stream().map(inserted::get).map(Objects::requireNonNull).toList();
    }

    /** Inserts the rows whose keys are not taken and gives their number. */
    long insertAbsent(List<NewRow> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        prepare(rows);
        long inserted = 0;
        for (List<NewRow> group : groups(rows)) {
            List<Column<?>> columns = group.get(0).setColumns();
            inserted += group.size() > 1 && isColumnByColumn(columns)
                    ? insertColumnByColumn(columns, group, true)
                    : group.stream().filter(this::insertAbsent).count();
        }
        return inserted;
    }

    /** Inserts the rows whose keys are not taken and gives all their columns as the database has them. */
    List<BufferedRow> insertAbsentAndRead(List<NewRow> rows) {
        prepare(rows);
        List<Column<?>> returning = rows.get(0).model().columns();
        List<BufferedRow> inserted = new ArrayList<>();
        for (List<NewRow> group : groups(rows)) {
            List<Column<?>> columns = group.get(0).setColumns();
            if (session.dialect().supportsOnConflict()) {
                chunks(columns, group, part -> query("insertIfAbsent", columns, part, returning, inserted::add));
                continue;
            }
            for (NewRow row : group) {
                try {
                    query("insert", columns, List.of(row), returning, inserted::add);
                } catch (UniqueConstraintException e) {
                    // A failed statement does not end a transaction on databases without ON CONFLICT.
                }
            }
        }
        return inserted;
    }

    private boolean insertAbsent(NewRow row) {
        if (session.dialect().supportsOnConflict()) {
            return insertIfAbsent(row);
        }
        try {
            insert(row.setColumns(), List.of(row), List.of());
            return true;
        } catch (UniqueConstraintException e) {
            // A failed statement does not end a transaction on databases without ON CONFLICT.
            return false;
        }
    }

    private boolean insertIfAbsent(NewRow row) {
        List<Column<?>> columns = row.setColumns();
        Statement statement = statement("insertIfAbsent", row.model(), columns, 1, List.of());
        return session.update(row.model(), statement, values(columns, List.of(row))) == 1;
    }

    /** Writes the rows that these rows refer to, and fills in defaults where neither they nor the caller set a value. */
    void prepare(List<NewRow> rows) {
        if (haveRelations(rows)) {
            relations().writeReferenced(rows);
        }
        rows.forEach(this::applyDefaults);
    }

    private static boolean haveRelations(List<NewRow> rows) {
        for (NewRow row : rows) {
            if (!row.relations().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void applyDefaults(NewRow row) {
        for (Column<?> column : row.model().columns()) {
            DefaultValue<?> defaultValue = column.defaultValue();
            if (defaultValue != null && !row.isSet(column)) {
                switch (defaultValue.source()) {
                    case CLIENT -> row.set(column, defaultValue.next());
                    case OPERATION_INSTANT -> row.set(column, column.type().at(session.now()));
                    case DATABASE -> {}
                }
            }
        }
    }

    private static List<Column<?>> generated(NewRow row) {
        List<Column<?>> columns = new ArrayList<>();
        for (Column<?> column : row.model().columns()) {
            DefaultValue<?> defaultValue = column.defaultValue();
            if (defaultValue != null && defaultValue.source() == DefaultValue.Source.DATABASE && !row.isSet(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private void insert(List<Column<?>> columns, List<NewRow> rows, List<Column<?>> returning) {
        Model<?> model = rows.get(0).model();
        if (returning.isEmpty() && rows.size() > 1 && isColumnByColumn(columns)) {
            insertColumnByColumn(columns, rows, false);
            return;
        }
        if (returning.isEmpty()) {
            Statement statement = statement("insert", model, columns, 1, returning);
            session.batch(
                    model,
                    statement,
                    rows.stream().map(r -> values(columns, List.of(r))).toList());
            return;
        }
        chunks(columns, rows, part -> {
            int[] index = {0};
            query("insert", columns, part, returning, inserted -> {
                NewRow row = part.get(index[0]++);
                for (int i = 0; i < returning.size(); i++) {
                    row.set(returning.get(i), inserted.get(i));
                }
            });
        });
    }

    /** Whether one statement takes any number of rows: an array for each column. */
    private boolean isColumnByColumn(List<Column<?>> columns) {
        return session.dialect().supportsUnnestingInsert()
                && !columns.isEmpty()
                && columns.stream().noneMatch(c -> c.type().kind() == ColumnType.Kind.LIST);
    }

    private long insertColumnByColumn(List<Column<?>> columns, List<NewRow> rows, boolean ifAbsent) {
        Model<?> model = rows.get(0).model();
        Statement statement = plans.get(
                key(ifAbsent ? "unnestIfAbsent" : "unnest", model, columns, 0, List.of()),
                () -> compiler.insertColumnByColumn(model, columns, ifAbsent));
        long inserted = 0;
        for (int from = 0; from < rows.size(); from += ROWS_PER_ARRAY) {
            List<NewRow> part = rows.subList(from, Math.min(rows.size(), from + ROWS_PER_ARRAY));
            List<@Nullable Object> arrays = new ArrayList<>(columns.size());
            for (Column<?> column : columns) {
                List<@Nullable Object> values = new ArrayList<>(part.size());
                part.forEach(row -> values.add(row.value(column)));
                arrays.add(values);
            }
            inserted += session.update(model, statement, arrays);
        }
        return inserted;
    }

    /** Cuts rows into parts that one statement can hold. */
    private static void chunks(List<Column<?>> columns, List<NewRow> rows, Consumer<List<NewRow>> each) {
        int chunk = columns.isEmpty()
                ? 1
                : Math.max(1, Math.min(ROWS_PER_STATEMENT, PARAMETERS_PER_STATEMENT / columns.size()));
        for (int from = 0; from < rows.size(); from += chunk) {
            each.accept(rows.subList(from, Math.min(rows.size(), from + chunk)));
        }
    }

    private void query(
            String kind,
            List<Column<?>> columns,
            List<NewRow> rows,
            List<Column<?>> returning,
            Consumer<BufferedRow> consumer) {
        Model<?> model = rows.get(0).model();
        session.query(
                model,
                statement(kind, model, columns, rows.size(), returning),
                Writes.types(returning),
                values(columns, rows),
                List.of(),
                row -> consumer.accept(Writes.buffered(row, returning, model)));
    }

    /** The statement of that kind: {@code insert}, or {@code insertIfAbsent}. */
    private Statement statement(
            String kind, Model<?> model, List<Column<?>> columns, int rows, List<Column<?>> returning) {
        return plans.get(
                key(kind, model, columns, rows, returning),
                () -> kind.equals("insert")
                        ? compiler.insert(model, columns, rows, returning)
                        : compiler.insertIfAbsent(model, columns, rows, returning));
    }

    private static Shape.Key key(
            String kind, Model<?> model, List<Column<?>> columns, int rows, List<Column<?>> returning) {
        Shape shape = Shape.forLookup().part(kind).part(model).part(rows).part(columns.size());
        columns.forEach(shape::part);
        returning.forEach(shape::part);
        return shape.key();
    }

    /** The rows' values, row by row and column by column. */
    static List<@Nullable Object> values(List<Column<?>> columns, List<NewRow> rows) {
        List<@Nullable Object> values = new ArrayList<>(columns.size() * rows.size());
        for (NewRow row : rows) {
            for (Column<?> column : columns) {
                values.add(Parameters.stored(column.type(), row.value(column)));
            }
        }
        return values;
    }

    /**
     * Runs a write of rows. A foreign key that was set by a connect and leads nowhere is a record that was not found; one
     * that is taken belongs to a row that cannot be without it.
     */
    void connectingTo(List<NewRow> rows, Runnable write) {
        try {
            write.run();
        } catch (ForeignKeyException e) {
            Relation violated = e.relation();
            boolean connected = rows.stream()
                    .flatMap(row -> row.relations().stream())
                    .anyMatch(w -> w instanceof RelationWrite.Connect && w.relation() == violated);
            if (violated == null || !connected) {
                throw e;
            }
            RecordNotFoundException notFound = new RecordNotFoundException(
                    session.operation() + ": no " + violated.target() + " was found to connect as " + violated);
            notFound.initCause(e);
            throw notFound;
        } catch (UniqueConstraintException e) {
            throw rows.stream()
                    .flatMap(row -> row.relations().stream())
                    .filter(w -> !(w instanceof RelationWrite.Create))
                    .map(RelationWrite::relation)
                    .filter(relation -> relation.isForward()
                            && relation.model().name().equals(e.model())
                            && e.fields()
                                    .equals(relation.localColumns().stream()
                                            .map(Column::name)
                                            .toList()))
                    .findFirst()
                    .<DataAccessException>map(relation -> new RequiredRelationException(
                            session.operation() + ": the " + relation.target() + " to connect as " + relation
                                    + " has a " + relation.model() + " already, and that cannot be without it",
                            e))
                    .orElse(e);
        }
    }
}
