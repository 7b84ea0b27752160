package io.prismaspring.schema.model;

/** Prisma's built-in scalar types. */
public enum ScalarType {
    STRING("String"),
    BOOLEAN("Boolean"),
    INT("Int"),
    BIG_INT("BigInt"),
    FLOAT("Float"),
    DECIMAL("Decimal"),
    DATE_TIME("DateTime"),
    JSON("Json"),
    BYTES("Bytes");

    private final String schemaName;

    ScalarType(String schemaName) {
        this.schemaName = schemaName;
    }

    /** The name as a schema writes it, such as {@code BigInt}. */
    public String schemaName() {
        return schemaName;
    }
}
