package io.prismaspring.client.execution;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Expression;
import io.prismaspring.client.query.Grouping;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.RelationLoad;
import io.prismaspring.client.query.Selection;
import io.prismaspring.client.query.Shape;
import io.prismaspring.client.sql.Dialect;
import io.prismaspring.client.sql.ReadCompiler;
import io.prismaspring.client.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the plan of a read: decides which columns each statement reads and how results are put together. */
final class ReadPlanner {

    private final ReadCompiler compiler;
    private final Shape shape;
    private final boolean streamed;

    /**
     * A planner for one read.
     *
     * @param streamed whether rows are given away as they come, so that nothing can be asked after them
     */
    ReadPlanner(Dialect dialect, Shape shape, boolean streamed) {
        this.streamed = streamed;
        this.compiler = new ReadCompiler(dialect, shape);
        this.shape = shape;
    }

    ReadPlan plan(Read<?> read) {
        return new Level(read, null, null, read.relationLoad()).plan();
    }

    ReadPlan plan(Grouping<?> grouping) {
        return new Level(grouping.read(), null, grouping, null).plan();
    }

    /** One statement's columns in the making. */
    private final class Level {
        private final Read<?> read;
        private final @Nullable Relation relation;
        private final @Nullable Grouping<?> grouping;
        private final @Nullable RelationLoad relationLoad;
        private final List<Expression> columns = new ArrayList<>();
        private final List<ReadPlan.Related> related = new ArrayList<>();
        private int slots;

        Level(
                Read<?> read,
                @Nullable Relation relation,
                @Nullable Grouping<?> grouping,
                @Nullable RelationLoad relationLoad) {
            this.read = read;
            this.relation = relation;
            this.grouping = grouping;
            this.relationLoad = relationLoad;
        }

        ReadPlan plan() {
            Assembler assembler = assembler(read.selection(), new Source(List.of(), relationLoad));
            Column<?> seekColumn = streamed || relation != null || grouping != null ? null : read.seekColumn();
            int seekPosition = seekColumn == null ? -1 : position(seekColumn, List.of());
            int[] links = relation == null ? new int[0] : links(relation);
            List<ColumnType<?>> types = new ArrayList<>();
            columns.forEach(c -> types.add(c.type()));
            ReadPlan.Seek seek = null;
            Statement statement;
            Statement ofOneParent;
            if (grouping != null) {
                statement = compiler.compileGrouping(grouping, columns);
                ofOneParent = statement;
            } else if (relation == null && seekColumn != null) {
                statement = compiler.compileSeek(read, columns, seekColumn);
                ofOneParent = statement;
                Statement exists = compiler.compileExists(Objects.requireNonNull(read.cursor()), read);
                seek = new ReadPlan.Seek(seekPosition, shape.positionOf(read) + 2, exists);
            } else if (relation == null) {
                statement = compiler.compile(read, columns);
                ofOneParent = statement;
            } else {
                statement = compiler.compileRelated(relation, read, columns);
                ofOneParent = compiler.compileRelatedToOne(relation, read, columns);
                if (!ReadCompiler.areLinksOfRow(relation)) {
                    relation.localColumns().forEach(c -> types.add(c.type()));
                }
            }
            return new ReadPlan(
                    read.model(),
                    statement,
                    ofOneParent,
                    types.toArray(new ColumnType<?>[0]),
                    assembler,
                    List.copyOf(related),
                    links,
                    slots,
                    read.isReversed(),
                    seek);
        }

        /** Where a row has its parent's key: in columns of its own, or in those that follow all others. */
        private int[] links(Relation relation) {
            int[] links = new int[relation.localColumns().size()];
            boolean own = ReadCompiler.areLinksOfRow(relation);
            for (int i = 0; i < links.length; i++) {
                links[i] = own ? position(relation.remoteColumns().get(i), List.of()) : columns.size() + i;
            }
            return links;
        }

        /** Chooses the columns that a selection reads of a row. */
        private Assembler assembler(Selection<?> selection, Source source) {
            if (selection instanceof Selection.WholeRecord<?> whole) {
                requirePlain();
                return record(whole, source);
            }
            if (selection instanceof Selection.Combined<?> combined) {
                List<Assembler> parts = combined.parts().stream()
                        .map(part -> assembler(part, source))
                        .toList();
                return Assembler.combined(parts, shape.positionOf(combined));
            }
            if (selection instanceof Selection.Related<?> nested) {
                requirePlain();
                if (joins(nested, source)) {
                    return joined(nested, source);
                }
                int slot = slots++;
                addRelated(nested, slot, source);
                return Assembler.relation(slot);
            }
            if (selection instanceof Expression.RelationCount count) {
                requirePlain();
                return Assembler.column(position(count, source.path));
            }
            Column<?> column = (Column<?>) selection;
            if ((column.aggregate() == null) == (grouping != null) && !isKey(column)) {
                throw new IllegalArgumentException(
                        grouping != null
                                ? column + " is no aggregate; many rows share one result"
                                : column + " is an aggregate; ask aggregate or groupBy for it");
            }
            return Assembler.column(position(column, source.path));
        }

        private Assembler record(Selection.WholeRecord<?> whole, Source source) {
            Model<?> model = whole.model();
            int firstColumn = columns.size();
            int firstSlot = slots;
            model.recordColumns().forEach(c -> columns.add(through(source.path, c)));
            slots += model.relations().size();
            @Nullable Assembler[] joined = new Assembler[model.relations().size()];
            boolean placed = firstColumn > 0 || firstSlot > 0 || !whole.counts().isEmpty();
            for (Selection.Related<?> include : whole.includes()) {
                int index = include.relation().index();
                if (joins(include, source)) {
                    joined[index] = joined(include, source);
                    placed = true;
                } else {
                    addRelated(include, firstSlot + index, source);
                }
            }
            int @Nullable [] counts = whole.counts().isEmpty() ? null : countPositions(whole, source.path);
            return placed
                    ? Assembler.record(model, new PlacedRow.Place(firstColumn, firstSlot, joined, counts))
                    : Assembler.record(model);
        }

        private boolean joins(Selection.Related<?> nested, Source source) {
            return source.load(nested) != RelationLoad.QUERY
                    && !nested.relation().isToMany()
                    && nested.read().isPlain()
                    && read.lock() == null;
        }

        private Assembler joined(Selection.Related<?> nested, Source source) {
            List<Relation> path = new ArrayList<>(source.path);
            path.add(nested.relation());
            Assembler target = assembler(nested.read().selection(), new Source(path, source.load(nested)));
            int key = position(nested.relation().remoteColumns().get(0), path);
            return Assembler.joined(nested.relation(), key, target);
        }

        private boolean isKey(Column<?> column) {
            return grouping != null && grouping.by().contains(column);
        }

        private void requirePlain() {
            if (grouping != null) {
                throw new IllegalArgumentException(read.model()
                        + ": aggregates and fields of groups can be selected, records and relations cannot");
            }
        }

        private int[] countPositions(Selection.WholeRecord<?> whole, List<Relation> path) {
            int[] positions = new int[whole.model().relations().size()];
            Arrays.fill(positions, -1);
            whole.counts().forEach(c -> positions[c.relation().index()] = position(c, path));
            return positions;
        }

        private void addRelated(Selection.Related<?> nested, int slot, Source source) {
            int[] keys = nested.relation().localColumns().stream()
                    .mapToInt(column -> position(column, source.path))
                    .toArray();
            ReadPlan plan = new Level(nested.read(), nested.relation(), null, source.load(nested)).plan();
            related.add(new ReadPlan.Related(nested.relation(), plan, slot, keys));
        }

        private int position(Expression column, List<Relation> path) {
            // Not by equality: two counts with equal conditions may have others when the plan is used again.
            for (int i = 0; i < columns.size(); i++) {
                if (isThrough(columns.get(i), path, column)) {
                    return i;
                }
            }
            columns.add(through(path, column));
            return columns.size() - 1;
        }
    }

    /**
     * A row that a selection is about.
     *
     * @param path the relations that lead to it from the read's own row; empty for that
     * @param load how its relations were asked to be read
     */
    private record Source(List<Relation> path, @Nullable RelationLoad load) {

        /** How a relation was asked to be read, by its own query or by one above. */
        @Nullable
        RelationLoad load(Selection.Related<?> nested) {
            RelationLoad own = nested.read().relationLoad();
            return own == null ? load : own;
        }
    }

    private static Expression through(List<Relation> path, Expression value) {
        Expression expression = value;
        for (int i = path.size() - 1; i >= 0; i--) {
            expression = new Expression.Through(path.get(i), expression);
        }
        return expression;
    }

    private static boolean isThrough(Expression expression, List<Relation> path, Expression value) {
        Expression rest = expression;
        for (Relation relation : path) {
            if (!(rest instanceof Expression.Through through) || through.relation() != relation) {
                return false;
            }
            rest = through.value();
        }
        return rest == value;
    }
}
