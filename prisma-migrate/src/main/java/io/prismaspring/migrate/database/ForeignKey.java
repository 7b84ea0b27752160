package io.prismaspring.migrate.database;

import io.prismaspring.schema.model.ReferentialAction;
import java.util.List;

/**
 * A foreign key.
 *
 * @param name the constraint's name
 * @param columns the referencing columns
 * @param target the table that they refer to
 * @param targetColumns the referenced columns, in the same order
 * @param onDelete what happens when the referenced row is deleted
 * @param onUpdate what happens when its key changes
 */
public record ForeignKey(
        String name,
        List<String> columns,
        QualifiedName target,
        List<String> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate) {

    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    /** The same key under another name. */
    public ForeignKey withName(String other) {
        return new ForeignKey(other, columns, target, targetColumns, onDelete, onUpdate);
    }

    /** The same key to a table of another name. */
    ForeignKey withTarget(QualifiedName other) {
        return new ForeignKey(name, columns, other, targetColumns, onDelete, onUpdate);
    }

    /** Whether the two differ in nothing but the name. */
    public boolean sameButForName(ForeignKey other) {
        return new ForeignKey(other.name, columns, target, targetColumns, onDelete, onUpdate).equals(other);
    }
}
