package io.prismaspring.client.execution;

import io.prismaspring.client.execution.PlanCache.Planned;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Selection;
import io.prismaspring.client.query.UniqueKey;
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
        Read<?> read = Read.of(model, key.condition(), new Selection.WholeRecord<>(model, List.of()));
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
}
