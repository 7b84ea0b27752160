package io.prismaspring.migrate.database;

import io.prismaspring.schema.model.Arity;
import org.jspecify.annotations.Nullable;

/**
 * A column.
 *
 * @param name the name in the database
 * @param type the type of one value
 * @param arity required (NOT NULL), optional, or a list of values
 * @param autoincrement whether the database numbers the rows
 * @param defaultSql the default as SQL of the schema's database; null if the database has none
 * @param filledByClient whether the client, but not the database, has a value for a new row ({@code uuid()},
 *     {@code @updatedAt})
 */
public record Column(
        String name,
        ColumnType type,
        Arity arity,
        boolean autoincrement,
        @Nullable String defaultSql,
        boolean filledByClient) {

    /** A required column of a type, without default. */
    public static Column required(String name, ColumnType type) {
        return new Column(name, type, Arity.REQUIRED, false, null, false);
    }

    /** The same column under another name. */
    Column withName(String other) {
        return new Column(other, type, arity, autoincrement, defaultSql, filledByClient);
    }

    /** The same column of another type. */
    Column withType(ColumnType other) {
        return new Column(name, other, arity, autoincrement, defaultSql, filledByClient);
    }

    /** The same column with another default. */
    Column withDefault(@Nullable String other) {
        return new Column(name, type, arity, autoincrement, other, filledByClient);
    }

    /** The same column, NOT NULL. */
    Column required() {
        return new Column(name, type, Arity.REQUIRED, autoincrement, defaultSql, filledByClient);
    }

    /** The same column, numbered by the database. */
    Column numbered() {
        return new Column(name, type, arity, true, defaultSql, filledByClient);
    }

    public boolean isRequired() {
        return arity == Arity.REQUIRED;
    }

    /** Whether a row may have no value. Numbering makes a column NOT NULL, whatever the schema says. */
    boolean isNullable() {
        return !isRequired() && !autoincrement;
    }

    public boolean isList() {
        return arity == Arity.LIST;
    }

    /** Whether the database has a value for rows that exist when the column comes. */
    public boolean hasDatabaseValue() {
        return autoincrement || defaultSql != null;
    }
}
