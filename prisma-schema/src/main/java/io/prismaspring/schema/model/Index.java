package io.prismaspring.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique key, a plain index or a full-text index.
 *
 * @param kind which of the three
 * @param fields in order; never empty
 * @param clientName the unique selector's name given with {@code name:}; null if none
 * @param databaseName the name in the database, defaults filled in
 * @param algorithm what {@code type:} says, such as {@code Gin}; null if not given
 * @param where the partial index's condition as SQL or object text as written; null if there is none
 * @param clustered what {@code clustered:} says (SQL Server); null if not given
 * @param onField whether it is an attribute of its field, not of the model
 */
public record Index(
        Kind kind,
        List<IndexField> fields,
        @Nullable String clientName,
        String databaseName,
        @Nullable String algorithm,
        @Nullable String where,
        @Nullable Boolean clustered,
        boolean onField) {

    /** What an index is for. */
    public enum Kind {
        UNIQUE,
        NORMAL,
        FULLTEXT
    }

    public Index {
        fields = List.copyOf(fields);
    }

    /** The fields' schema names. */
    public List<String> fieldNames() {
        return fields.stream().map(IndexField::field).toList();
    }
}
