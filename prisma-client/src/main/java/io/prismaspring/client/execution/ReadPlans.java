package io.prismaspring.client.execution;

import io.prismaspring.client.execution.PlanCache.Planned;
import io.prismaspring.client.query.Grouping;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.sql.Dialect;

/** Gets plans of reads. */
final class ReadPlans {

    private ReadPlans() {}

    /** The plan of a read with the read's values. */
    static Planned<ReadPlan> get(PlanCache plans, Dialect dialect, Read<?> read) {
        return plans.get(
                shape -> {
                    shape.part("read");
                    read.describe(shape);
                },
                shape -> new ReadPlanner(dialect, shape).plan(read));
    }

    /** The plan of a grouping with its values. */
    static Planned<ReadPlan> get(PlanCache plans, Dialect dialect, Grouping<?> grouping) {
        return plans.get(
                shape -> {
                    shape.part("group");
                    grouping.describe(shape);
                },
                shape -> new ReadPlanner(dialect, shape).plan(grouping));
    }
}
