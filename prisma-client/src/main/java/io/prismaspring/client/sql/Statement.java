package io.prismaspring.client.sql;

import io.prismaspring.client.query.Condition.Membership;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A statement's text and what is bound to its parameters, in order.
 *
 * @param sql with a {@code ?} for each parameter
 * @param generatedKeys the columns of written rows that the driver returns; empty if the text itself says what is
 *     returned
 * @param byLength the statement for each number of parents, where their keys are not one array
 */
public record Statement(
        String sql, List<Parameter> parameters, List<String> generatedKeys, Map<Integer, Statement> byLength) {

    /** Stands in the text where the keys of the parents are listed. */
    static final String KEYS = "\u0001";

    public Statement {
        parameters = List.copyOf(parameters);
        generatedKeys = List.copyOf(generatedKeys);
    }

    /** A statement whose written columns are returned by the driver. */
    public Statement(String sql, List<Parameter> parameters, List<String> generatedKeys) {
        this(sql, parameters, generatedKeys, new ConcurrentHashMap<>(0));
    }

    /** A statement whose text says what is returned. */
    public Statement(String sql, List<Parameter> parameters) {
        this(sql, parameters, List.of());
    }

    /** The statement for the keys of that many parents, the same one for similar numbers. */
    public Statement forParents(int number) {
        return sql.contains(KEYS) ? byLength.computeIfAbsent(Membership.paddedLength(number), this::withKeys) : this;
    }

    private Statement withKeys(int number) {
        List<Parameter> keys = parameters.stream()
                .filter(p -> p.form() == Parameter.Form.PARENT_KEYS)
                .toList();
        String one = keys.size() == 1 ? "?" : "(" + String.join(", ", Collections.nCopies(keys.size(), "?")) + ")";
        List<Parameter> expanded = new ArrayList<>();
        boolean listed = false;
        for (Parameter parameter : parameters) {
            if (parameter.form() != Parameter.Form.PARENT_KEYS) {
                expanded.add(parameter);
            } else if (!listed) {
                listed = true;
                for (int i = 0; i < number * keys.size(); i++) {
                    expanded.add(new Parameter(i, keys.get(i % keys.size()).type(), Parameter.Form.PARENT_KEY));
                }
            }
        }
        return new Statement(sql.replace(KEYS, String.join(", ", Collections.nCopies(number, one))), expanded);
    }
}
