package io.prismaspring.client.error;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** A row with the same unique key exists. */
public class UniqueConstraintException extends DuplicateKeyException implements PrismaError {

    private static final long serialVersionUID = 1L;

    private final String model;

    @SuppressWarnings("serial") // List.of is serializable
    private final List<String> fields;

    public UniqueConstraintException(String message, String model, List<String> fields, @Nullable Throwable cause) {
        super(message, cause);
        this.model = model;
        this.fields = List.copyOf(fields);
    }

    /** The model whose key is taken. */
    public String model() {
        return model;
    }

    /** The fields of the key, by their names in the schema; empty if the database did not tell. */
    public List<String> fields() {
        return fields;
    }

    @Override
    public String code() {
        return "P2002";
    }
}
