package io.prismaspring.schema.model;

import java.util.List;

/** The value of {@code @default(…)}. */
public sealed interface DefaultValue {

    /** A string literal, unescaped; also dates, decimals, Bytes (Base64) and Json given as strings. */
    record Text(String value) implements DefaultValue {}

    /** A number literal as written, such as {@code -1.50}. */
    record Numeric(String digits) implements DefaultValue {}

    /** {@code true} or {@code false}. */
    record Bool(boolean value) implements DefaultValue {}

    /**
     * An enum value.
     *
     * @param name the value's schema name
     */
    record EnumConstant(String name) implements DefaultValue {}

    /** A list literal. */
    record ListOf(List<DefaultValue> values) implements DefaultValue {
        public ListOf {
            values = List.copyOf(values);
        }
    }

    /**
     * A function call, such as {@code now()}, {@code uuid(7)}, {@code dbgenerated("x")}.
     *
     * @param name {@code autoincrement}, {@code sequence}, {@code now}, {@code uuid}, {@code cuid}, {@code ulid},
     *     {@code nanoid} or {@code dbgenerated}
     * @param arguments the arguments' texts, strings without quotes; named ones as {@code name: value}
     */
    record Function(String name, List<String> arguments) implements DefaultValue {
        public Function {
            arguments = List.copyOf(arguments);
        }
    }
}
