package io.prismaspring.schema.model;

/** What happens to referencing rows when the referenced row is deleted or its key changes. */
public enum ReferentialAction {
    CASCADE("CASCADE"),
    RESTRICT("RESTRICT"),
    NO_ACTION("NO ACTION"),
    SET_NULL("SET NULL"),
    SET_DEFAULT("SET DEFAULT");

    private final String sql;

    ReferentialAction(String sql) {
        this.sql = sql;
    }

    /** The words of SQL, such as {@code SET NULL}. */
    public String sql() {
        return sql;
    }
}
