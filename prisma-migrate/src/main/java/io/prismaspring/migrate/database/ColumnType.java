package io.prismaspring.migrate.database;

import java.util.List;

/** The type of a column's value, before a database's own spelling. */
public sealed interface ColumnType {

    /**
     * A built-in type, named as native types are in a schema: MySQL's names on MySQL, PostgreSQL's on every other
     * database, which maps them to its own types.
     *
     * @param name such as {@code VarChar}
     * @param arguments such as {@code ["20"]}
     */
    record BuiltIn(String name, List<String> arguments) implements ColumnType {
        public BuiltIn {
            arguments = List.copyOf(arguments);
        }

        /** The arguments in parentheses, or nothing. */
        public String suffix() {
            return arguments.isEmpty() ? "" : "(" + String.join(",", arguments) + ")";
        }
    }

    /** An enum type of the database. */
    record EnumType(QualifiedName name) implements ColumnType {}

    /** An enum whose values stand in the column's type. */
    record EnumValues(List<String> values) implements ColumnType {
        public EnumValues {
            values = List.copyOf(values);
        }
    }

    /** A type in the database's own words ({@code Unsupported}). */
    record Verbatim(String sql) implements ColumnType {}
}
