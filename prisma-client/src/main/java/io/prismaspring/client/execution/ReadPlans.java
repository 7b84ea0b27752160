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
        return get(plans, dialect, read, false);
    }

    /**
     * The plan of a read with the read's values.
     *
     * @param streamed whether rows are given away as they come
     */
    static Planned<ReadPlan> get(PlanCache plans, Dialect dialect, Read<?> read, boolean streamed) {
        return plans.get(
                shape -> {
                    shape.part(streamed ? "stream" : "read");
                    read.describe(shape);
                },
                shape -> new ReadPlanner(dialect, shape, streamed).plan(read));
    }

    /** The plan of a grouping with its values. */
    static Planned<ReadPlan> get(PlanCache plans, Dialect dialect, Grouping<?> grouping) {
        return plans.get(
                shape -> {
                    shape.part("group");
                    grouping.describe(shape);
                },
                shape -> new ReadPlanner(dialect, shape, false).plan(grouping));
    }
}
