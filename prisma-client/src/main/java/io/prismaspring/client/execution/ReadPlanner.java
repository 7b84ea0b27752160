package io.prismaspring.client.execution;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Selection;
import io.prismaspring.client.query.Shape;
import io.prismaspring.client.sql.Dialect;
import io.prismaspring.client.sql.ReadCompiler;
import io.prismaspring.client.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the plan of a read: decides which columns each statement reads and how results are put together. */
final class ReadPlanner {

    private final ReadCompiler compiler;
    private final Shape shape;

    ReadPlanner(Dialect dialect, Shape shape) {
        this.compiler = new ReadCompiler(dialect, shape);
        this.shape = shape;
    }

    ReadPlan plan(Read<?> read) {
        return new Level(read, null).plan();
    }

    /** One statement's columns in the making. */
    private final class Level {
        private final Read<?> read;
        private final @Nullable Relation relation;
        private final List<Column<?>> columns = new ArrayList<>();
        private final List<ReadPlan.Related> related = new ArrayList<>();
        private int slots;

        Level(Read<?> read, @Nullable Relation relation) {
            this.read = read;
            this.relation = relation;
        }

        ReadPlan plan() {
            Assembler assembler = assembler(read.selection());
            List<ColumnType<?>> types = new ArrayList<>();
            columns.forEach(c -> types.add(c.type()));
            int[] links = new int[0];
            Statement statement;
            if (relation == null) {
                statement = compiler.compile(read, columns);
            } else {
                statement = compiler.compileRelated(relation, read, columns);
                links = new int[relation.localColumns().size()];
                for (int i = 0; i < links.length; i++) {
                    links[i] = types.size();
                    types.add(relation.localColumns().get(i).type());
                }
            }
            return new ReadPlan(
                    read.model(),
                    statement,
                    types.toArray(new ColumnType<?>[0]),
                    assembler,
                    List.copyOf(related),
                    links,
                    slots,
                    read.isReversed());
        }

        private Assembler assembler(Selection<?> selection) {
            if (selection instanceof Selection.WholeRecord<?> whole) {
                columns.addAll(whole.model().columns());
                slots = whole.model().relations().size();
                whole.includes().forEach(i -> addRelated(i, i.relation().index()));
                return Assembler.record(whole.model());
            }
            if (selection instanceof Selection.Combined<?> combined) {
                List<Assembler> parts =
                        combined.parts().stream().map(this::assembler).toList();
                return Assembler.combined(parts, shape.positionOf(combined));
            }
            if (selection instanceof Selection.Related<?> nested) {
                int slot = slots++;
                addRelated(nested, slot);
                return Assembler.relation(slot);
            }
            return Assembler.column(position((Column<?>) selection));
        }

        private void addRelated(Selection.Related<?> nested, int slot) {
            int[] keys = nested.relation().localColumns().stream()
                    .mapToInt(this::position)
                    .toArray();
            ReadPlan plan = new Level(nested.read(), nested.relation()).plan();
            related.add(new ReadPlan.Related(nested.relation(), plan, slot, keys));
        }

        private int position(Column<?> column) {
            int position = columns.indexOf(column);
            if (position < 0) {
                position = columns.size();
                columns.add(column);
            }
            return position;
        }
    }
}
