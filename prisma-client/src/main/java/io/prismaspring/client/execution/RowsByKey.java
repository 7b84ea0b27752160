package io.prismaspring.client.execution;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is selected of rows that were written: read together, told apart by their primary keys. */
final class RowsByKey<T> {

    private final Model<?> model;
    private final List<BufferedRow> rows;
    private final Selection<Object[]> selection;
    private final Map<List<Object>, @Nullable Object> results = new HashMap<>();

    RowsByKey(Model<?> model, List<BufferedRow> rows, Selection<T> selection) {
        this.model = model;
        this.rows = rows;
        // A record's columns must be the first ones of its row.
        List<Selection<?>> parts = new ArrayList<>();
        parts.add(selection);
        parts.addAll(model.primaryKey());
        this.selection = new Selection.Combined<>(parts, values -> values.clone());
    }

    /** The reads, whose results have the primary key's values last. */
    List<Read<Object[]>> reads() {
        List<Column<?>> columns = model.primaryKey();
        List<List<Object>> keys = rows.stream()
                .map(row -> columns.stream().map(column -> value(row, column)).toList())
                .toList();
        return RowKeys.conditions(columns, keys).stream()
                .map(condition -> Read.of(model, condition, selection))
                .toList();
    }

    private static Object value(BufferedRow row, Column<?> column) {
        return Objects.requireNonNull(row.get(column.index()));
    }

    /** Takes a result of one of the reads. */
    void add(Object[] result) {
        int keys = model.primaryKey().size();
        List<Object> key = new ArrayList<>(keys);
        for (int i = 0; i < keys; i++) {
            key.add(RowLoader.comparable(result[i + 1]));
        }
        results.put(key, result[0]);
    }

    /** The results in the order of the rows; the list may hold null where what is selected is a column that is NULL. */
    @SuppressWarnings("unchecked") // the selection makes results of its type
    List<T> inOrder() {
        List<T> ordered = new ArrayList<>(rows.size());
        for (BufferedRow row : rows) {
            List<Object> key = model.primaryKey().stream()
                    .map(column -> RowLoader.comparable(value(row, column)))
                    .toList();
            ordered.add((T) results.get(key));
        }
        return ordered;
    }
}
