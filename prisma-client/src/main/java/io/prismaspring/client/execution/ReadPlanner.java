package io.prismaspring.client.execution;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Expression;
import io.prismaspring.client.query.Grouping;
import io.prismaspring.client.query.Read;
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
        return new Level(read, null, null).plan();
    }

    ReadPlan plan(Grouping<?> grouping) {
        return new Level(grouping.read(), null, grouping).plan();
    }

    /** One statement's columns in the making. */
    private final class Level {
        private final Read<?> read;
        private final @Nullable Relation relation;
        private final @Nullable Grouping<?> grouping;
        private final List<Expression> columns = new ArrayList<>();
        private final List<ReadPlan.Related> related = new ArrayList<>();
        private int slots;

        Level(Read<?> read, @Nullable Relation relation, @Nullable Grouping<?> grouping) {
            this.read = read;
            this.relation = relation;
            this.grouping = grouping;
        }

        ReadPlan plan() {
            Assembler assembler = assembler(read.selection());
            Column<?> seekColumn = streamed || relation != null || grouping != null ? null : read.seekColumn();
            int seekPosition = seekColumn == null ? -1 : position(seekColumn);
            List<ColumnType<?>> types = new ArrayList<>();
            columns.forEach(c -> types.add(c.type()));
            int[] links = new int[0];
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
                links = new int[relation.localColumns().size()];
                for (int i = 0; i < links.length; i++) {
                    links[i] = types.size();
                    types.add(relation.localColumns().get(i).type());
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

        private Assembler assembler(Selection<?> selection) {
            if (selection instanceof Selection.WholeRecord<?> whole) {
                requirePlain();
                columns.addAll(whole.model().recordColumns());
                slots = whole.model().relations().size();
                whole.includes().forEach(i -> addRelated(i, i.relation().index()));
                return whole.counts().isEmpty()
                        ? Assembler.record(whole.model())
                        : Assembler.record(whole.model(), countPositions(whole));
            }
            if (selection instanceof Selection.Combined<?> combined) {
                List<Assembler> parts =
                        combined.parts().stream().map(this::assembler).toList();
                return Assembler.combined(parts, shape.positionOf(combined));
            }
            if (selection instanceof Selection.Related<?> nested) {
                requirePlain();
                int slot = slots++;
                addRelated(nested, slot);
                return Assembler.relation(slot);
            }
            if (selection instanceof Expression.RelationCount count) {
                requirePlain();
                return Assembler.column(position(count));
            }
            Column<?> column = (Column<?>) selection;
            if ((column.aggregate() == null) == (grouping != null) && !isKey(column)) {
                throw new IllegalArgumentException(
                        grouping != null
                                ? column + " is no aggregate; many rows share one result"
                                : column + " is an aggregate; ask aggregate or groupBy for it");
            }
            return Assembler.column(position(column));
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

        private int[] countPositions(Selection.WholeRecord<?> whole) {
            int[] positions = new int[whole.model().relations().size()];
            Arrays.fill(positions, -1);
            whole.counts().forEach(c -> positions[c.relation().index()] = position(c));
            return positions;
        }

        private void addRelated(Selection.Related<?> nested, int slot) {
            int[] keys = nested.relation().localColumns().stream()
                    .mapToInt(this::position)
                    .toArray();
            ReadPlan plan = new Level(nested.read(), nested.relation(), null).plan();
            related.add(new ReadPlan.Related(nested.relation(), plan, slot, keys));
        }

        private int position(Expression column) {
            // Not by equality: two counts with equal conditions may have others when the plan is used again.
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i) == column) {
                    return i;
                }
            }
            columns.add(column);
            return columns.size() - 1;
        }
    }
}
