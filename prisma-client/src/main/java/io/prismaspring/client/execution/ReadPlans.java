package io.prismaspring.client.execution;

import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Shape;
import io.prismaspring.client.sql.Dialect;

/** Makes plans of reads. */
final class ReadPlans {

    private ReadPlans() {}

    static ReadPlan compile(Dialect dialect, Read<?> read) {
        Shape shape = Shape.forCompilation().part("read");
        read.describe(shape);
        return new ReadPlanner(dialect, shape).plan(read);
    }
}
