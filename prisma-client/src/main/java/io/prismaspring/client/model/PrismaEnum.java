package io.prismaspring.client.model;

/** Implemented by every generated enum. */
public interface PrismaEnum {

    /** The constant's name in Java and in the schema. */
    String name();

    /** What the database stores; the same as {@link #name()} unless the schema maps it. */
    default String databaseName() {
        return name();
    }
}
