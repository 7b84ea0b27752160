package io.prismaspring.client.execution;

import io.prismaspring.client.error.InconsistentDataException;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.Relation;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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

    /** The whole record at its place among the row's columns. */
    static Assembler record(Model<?> model, PlacedRow.Place place) {
        return (row, values) -> model.reader().read(new PlacedRow(row, place, values));
    }

    /**
     * What is made of the row that is joined for a to-one relation.
     *
     * @param keyPosition where a column stands that is NULL only if there is no such row
     */
    static Assembler joined(Relation relation, int keyPosition, Assembler target) {
        return (row, values) -> {
            boolean optional = relation.arity() == Relation.Arity.OPTIONAL;
            if (row.get(keyPosition) != null) {
                Object result = target.assemble(row, values);
                return optional ? Optional.ofNullable(result) : result;
            }
            if (optional) {
                return Optional.empty();
            }
            throw new InconsistentDataException(relation + " is required, but its " + relation.target()
                    + " does not exist");
        };
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
