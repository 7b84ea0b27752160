package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.IndexField;
import io.prismaspring.schema.syntax.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An id, a unique key or an index as it was read.
 *
 * @param attribute how messages call it, such as {@code @@unique}
 * @param parts the fields that exist, in order
 * @param complete whether all names in it were right; if not, it was reported
 * @param span the whole attribute
 */
public record KeyDraft(
        Role role,
        String attribute,
        List<Part> parts,
        @Nullable String clientName,
        @Nullable String map,
        @Nullable String algorithm,
        @Nullable String where,
        @Nullable Boolean clustered,
        boolean complete,
        Span span) {

    /** What the key is for. */
    public enum Role {
        PRIMARY,
        UNIQUE,
        NORMAL,
        FULLTEXT
    }

    /** A field of the key with its options. */
    public record Part(FieldDraft field, IndexField options, Span span) {}

    public KeyDraft {
        parts = List.copyOf(parts);
    }

    /** The fields in order. */
    public List<FieldDraft> fields() {
        return parts.stream().map(Part::field).toList();
    }

    /** Whether it makes rows unique. */
    public boolean isUnique() {
        return role == Role.PRIMARY || role == Role.UNIQUE;
    }
}
