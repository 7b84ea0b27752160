package io.prismaspring.client.execution;

import io.prismaspring.client.model.Model;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a result of a row. The query's values are at hand, because a projection's function is one of them. */
interface Assembler {

    @Nullable
    Object assemble(Row row, List<@Nullable Object> values) throws SQLException;

    /** The whole record; its columns are the row's first ones. */
    static Assembler record(Model<?> model) {
        return (row, values) -> model.reader().read(row);
    }

    /** The whole record with the numbers of related rows, by the relation's index; -1 where they were not counted. */
    static Assembler record(Model<?> model, int[] countPositions) {
        return (row, values) -> model.reader().read(new CountedRow(row, countPositions));
    }

    static Assembler column(int position) {
        return (row, values) -> row.get(position);
    }

    static Assembler relation(int slot) {
        return (row, values) -> row.getRelation(slot);
    }

    /** The parts' results, given to the function at that position of the values. */
    static Assembler combined(List<Assembler> parts, int functionPosition) {
        return (row, values) -> {
            @Nullable Object[] results = new Object[parts.size()];
            for (int i = 0; i < results.length; i++) {
                results[i] = parts.get(i).assemble(row, values);
            }
            @SuppressWarnings("unchecked") // a Combined selection gives just this kind of function
            Function<@Nullable Object[], Object> combine =
                    (Function<@Nullable Object[], Object>) values.get(functionPosition);
            return combine.apply(results);
        };
    }
}
