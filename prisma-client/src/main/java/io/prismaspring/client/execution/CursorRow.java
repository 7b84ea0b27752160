package io.prismaspring.client.execution;

import io.prismaspring.client.model.ColumnType;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The row that a page begins at, where the page is found by the cursor's value alone. Used for one execution. */
final class CursorRow {

    private static final ColumnType<?>[] ONE_LONG = {ColumnType.LONG};

    private final ReadPlan.Seek seek;
    private final List<@Nullable Object> values;
    private final boolean skipped;
    private boolean begun;
    private boolean found;

    CursorRow(ReadPlan.Seek seek, List<@Nullable Object> values) {
        this.seek = seek;
        this.values = values;
        this.skipped = !Objects.equals(values.get(seek.value() - 1), 0);
    }

    /** Whether the row belongs to the page; must be asked of every row once, in order. */
    boolean leavesIn(Row row) throws SQLException {
        if (begun) {
            return true;
        }
        begun = true;
        Object first = RowLoader.comparable(row.get(seek.position()));
        found = first.equals(RowLoader.comparable(Objects.requireNonNull(values.get(seek.value()))));
        return !skipped;
    }

    /** Whether the cursor's row exists, which the condition may have kept from being the first one. */
    boolean exists(Session session, ReadPlan plan) {
        if (!found) {
            session.query(plan.model(), seek.exists(), ONE_LONG, values, List.of(), row -> found = true);
        }
        return found;
    }
}
