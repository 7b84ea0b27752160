package io.prismaspring.client.execution;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.query.Condition;
import java.util.ArrayList;
import java.util.List;

/** Conditions that name rows by values of columns. */
final class RowKeys {

    /** Compound keys are an OR, which databases take only so many of. */
    private static final int COMPOUND_KEYS = 200;

    private RowKeys() {}

    /**
     * One condition for all keys if they are of one column, otherwise one for some hundred keys each.
     *
     * @param keys the columns' values, in the columns' order
     */
    static List<Condition> conditions(List<Column<?>> columns, List<List<Object>> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        if (columns.size() == 1) {
            List<Object> values = keys.stream().map(key -> key.get(0)).toList();
            return List.of(new Condition.Membership(columns.get(0), values, false, false));
        }
        List<Condition> conditions = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += COMPOUND_KEYS) {
            List<Condition> any = new ArrayList<>();
            for (List<Object> key : keys.subList(from, Math.min(keys.size(), from + COMPOUND_KEYS))) {
                List<Condition> all = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    all.add(Results.equal(columns.get(i), key.get(i)));
                }
                any.add(Condition.allOf(all));
            }
            conditions.add(new Condition.Or(any));
        }
        return conditions;
    }
}
