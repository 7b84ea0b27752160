package io.prismaspring.codegen.diagram;

/** How much of each model a diagram shows. */
public enum Detail {
    /** Every column with its type, and the enums. */
    ALL,
    /** The columns of keys and of relations, and no enums; in a picture a foreign key says where it leads. */
    KEYS;

    /** What stands behind a column's name in a picture. */
    String textOf(Column column) {
        String optional = column.optional() ? "?" : "";
        if (this == KEYS && !column.targets().isEmpty()) {
            return "→ " + String.join(", ", column.targets()) + optional;
        }
        return column.type() + optional;
    }
}
