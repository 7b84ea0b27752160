package io.prismaspring.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code @id} or {@code @@id}.
 *
 * @param fields the key's fields in order; never empty
 * @param clientName the selector's name given with {@code name:}; null if none
 * @param constraintName the constraint's name in the database, defaults filled in
 * @param clustered what {@code clustered:} says (SQL Server); null if not given
 */
public record PrimaryKey(
        List<IndexField> fields,
        @Nullable String clientName,
        String constraintName,
        @Nullable Boolean clustered) {

    public PrimaryKey {
        fields = List.copyOf(fields);
    }

    /** The fields' schema names. */
    public List<String> fieldNames() {
        return fields.stream().map(IndexField::field).toList();
    }
}
