package io.prismaspring.client.sql;

import java.util.List;

/**
 * A statement's text and what is bound to its parameters, in order.
 *
 * @param sql with a {@code ?} for each parameter
 */
public record Statement(String sql, List<Parameter> parameters) {

    public Statement {
        parameters = List.copyOf(parameters);
    }
}
