package io.prismaspring.client.execution;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.Model;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a writing statement returns. */
final class Writes {

    private Writes() {}

    static ColumnType<?>[] types(List<Column<?>> columns) {
        return columns.stream().map(Column::type).toArray(ColumnType<?>[]::new);
    }

    /** The row's columns, in that order. */
    static BufferedRow buffered(Row row, List<Column<?>> columns, Model<?> model) throws SQLException {
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.get(i);
        }
        return new BufferedRow(values, model.relations().size());
    }
}
