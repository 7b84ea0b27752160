package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.ReferentialAction;
import io.prismaspring.schema.syntax.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code @relation} as it was read. Everything but the span is null where it was not given.
 *
 * @param fields the foreign-key fields that exist
 * @param references the fields of the other model that exist
 */
public record RelationAttribute(
        @Nullable String name,
        @Nullable List<FieldDraft> fields,
        @Nullable List<FieldDraft> references,
        @Nullable ReferentialAction onDelete,
        @Nullable ReferentialAction onUpdate,
        @Nullable String map,
        Span span) {

    /** Whether {@code fields} or {@code references} was given. */
    public boolean isForward() {
        return fields != null || references != null;
    }

    /** Whether an action was given. */
    public boolean hasActions() {
        return onDelete != null || onUpdate != null;
    }
}
