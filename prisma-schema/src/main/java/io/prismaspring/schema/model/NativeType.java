package io.prismaspring.schema.model;

import java.util.List;

/**
 * A native type attribute, such as {@code @db.VarChar(200)}.
 *
 * @param name {@code VarChar}
 * @param arguments {@code ["200"]}; empty if there are none
 */
public record NativeType(String name, List<String> arguments) {

    public NativeType {
        arguments = List.copyOf(arguments);
    }
}
