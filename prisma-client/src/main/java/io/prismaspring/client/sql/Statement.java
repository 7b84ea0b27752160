package io.prismaspring.client.sql;

import java.util.List;

/**
 * A statement's text and what is bound to its parameters, in order.
 *
 * @param sql with a {@code ?} for each parameter
 * @param generatedKeys the columns of written rows that the driver returns; empty if the text itself says what is
 *     returned
 */
public record Statement(String sql, List<Parameter> parameters, List<String> generatedKeys) {

    public Statement {
        parameters = List.copyOf(parameters);
        generatedKeys = List.copyOf(generatedKeys);
    }

    /** A statement whose text says what is returned. */
    public Statement(String sql, List<Parameter> parameters) {
        this(sql, parameters, List.of());
    }
}
