package io.prismaspring.client.query;

import io.prismaspring.client.model.Column;
import java.util.List;

/**
 * A row by its primary key or a unique key, and the further conditions that it must satisfy.
 *
 * @param columns the key's columns
 * @param values the key's values, in the same order, never null
 * @param condition the whole condition: the key's columns have the key's values, and what else was asked
 * @param exact whether nothing else was asked
 */
public record UniqueKey(List<Column<?>> columns, List<Object> values, Condition condition, boolean exact) {

    public UniqueKey {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }

    /** The same key with one more condition. */
    public UniqueKey and(Condition further) {
        return new UniqueKey(columns, values, new Condition.And(List.of(condition, further)), false);
    }

    /** The value of one of the key's columns. */
    public Object value(Column<?> column) {
        return values.get(columns.indexOf(column));
    }
}
