package io.prismaspring.client.execution;

import io.prismaspring.client.execution.PlanCache.Planned;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Selection;
import io.prismaspring.client.query.UniqueKey;
import io.prismaspring.client.sql.ReadCompiler;
import io.prismaspring.client.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads single rows for writes, all columns of them. */
final class RowFinder {

    private final Session session;
    private final PlanCache plans;

    RowFinder(Session session, PlanCache plans) {
        this.session = session;
        this.plans = plans;
    }

    /** All columns of the key's row; null if there is none. */
    @Nullable
    BufferedRow find(Model<?> model, UniqueKey key) {
        Read<?> read = Read.of(model, key.condition(), new Selection.WholeRecord<>(model));
        Planned<ReadPlan> planned = ReadPlans.get(plans, session.dialect(), read);
        List<BufferedRow> rows = new ArrayList<>(1);
        session.query(
                model,
                planned.plan().statement(),
                planned.plan().types(),
                planned.values(),
                List.of(),
                row -> rows.add(Writes.buffered(row, model.columns(), model)));
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** Whether there is a row that satisfies the condition. */
    boolean exists(Model<?> model, Condition condition) {
        Read<?> read = Read.of(model, condition, new Selection.WholeRecord<>(model));
        Planned<Statement> planned = plans.get(
                shape -> {
                    shape.part("exists");
                    read.describe(shape);
                },
                shape -> new ReadCompiler(session.dialect(), shape).compileExists(read));
        boolean[] found = new boolean[1];
        session.query(
                model,
                planned.plan(),
                new ColumnType<?>[] {ColumnType.LONG},
                planned.values(),
                List.of(),
                row -> found[0] = true);
        return found[0];
    }
}
