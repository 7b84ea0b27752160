package io.prismaspring.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation field: it has no column of its own.
 *
 * <p>A relation has two fields, one on each side. The <em>forward</em> one carries {@code fields}, {@code references}
 * and the actions; on the other one, and on both sides of an implicit many-to-many relation, these are empty and null.
 *
 * @param name the name in the schema
 * @param target the schema name of the model that it leads to
 * @param arity required, optional or list
 * @param relationName the name given in {@code @relation}, or Prisma's default {@code AToB}
 * @param opposite the name of the field on the other side (in {@code target})
 * @param fields the forward side's own foreign-key fields (schema names); empty on the other side
 * @param references the fields of {@code target} that they refer to, in the same order; empty on the other side
 * @param onDelete the action, defaults filled in; null unless forward
 * @param onUpdate the action, defaults filled in; null unless forward
 * @param constraintName the foreign key's name in the database (Prisma's default unless {@code map} is given); null
 *     unless forward
 * @param ignored whether {@code @ignore} keeps it out of the client
 * @param documentation the {@code ///} comment; null if there is none
 * @param position where the name stands
 */
public record RelationField(
        String name,
        String target,
        Arity arity,
        String relationName,
        String opposite,
        List<String> fields,
        List<String> references,
        @Nullable ReferentialAction onDelete,
        @Nullable ReferentialAction onUpdate,
        @Nullable String constraintName,
        boolean ignored,
        @Nullable String documentation,
        SourcePosition position)
        implements Field {

    public RelationField {
        fields = List.copyOf(fields);
        references = List.copyOf(references);
    }

    /** Whether this side holds the foreign key. */
    public boolean isForward() {
        return !fields.isEmpty();
    }

    /**
     * Whether the field's own rows are in column A of the table of an implicit many-to-many relation: the side whose model
     * (in a self relation, whose field) comes first in the alphabet.
     *
     * @param model the schema name of the field's own model
     */
    public boolean isSideA(String model) {
        int order = model.compareTo(target);
        return order < 0 || (order == 0 && name.compareTo(opposite) < 0);
    }

    /** The name of the table that holds an implicit many-to-many relation. */
    public String joinTableName() {
        return NameLimit.PORTABLE.cut("_" + relationName, "");
    }
}
