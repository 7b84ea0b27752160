package io.prismaspring.client;

import io.prismaspring.client.execution.RawRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query in SQL of one's own. It is sent when its rows are asked for, each time anew, and takes part in the transaction
 * of the thread.
 */
public final class RawQuery {

    private final PrismaRuntime runtime;
    private final String sql;
    private final @Nullable Object[] arguments;

    RawQuery(PrismaRuntime runtime, String sql, @Nullable Object[] arguments) {
        this.runtime = runtime;
        this.sql = sql;
        this.arguments = arguments;
    }

    /**
     * The rows as records, whose components take the columns of their names ({@code createdAt} takes {@code created_at},
     * too), or, for a query of one column, as values of that type.
     *
     * @throws IllegalArgumentException if a component has no column, or none of its type
     * @throws io.prismaspring.client.error.RawQueryException if the database refuses the query (P2010)
     */
    public <T> List<T> as(Class<T> type) {
        return query(RawRows.of(type));
    }

    /** The first row, as {@link #as} gives it; empty if there is none. */
    public <T> Optional<T> first(Class<T> type) {
        return as(type).stream().findFirst();
    }

    /** The rows as maps from the columns' names to values as the driver gives them, in the columns' order. */
    public List<Map<String, @Nullable Object>> rows() {
        return query(RawRows.maps());
    }

    private <T> List<T> query(RawRows<T> rows) {
        return runtime.run(
                "queryRaw", Operation.Kind.RAW, null, o -> runtime.executor().rawQuery(sql, arguments, rows));
    }
}
