package io.prismaspring.migrate.database;

import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.ScalarType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one database does in its own way: names of types, literals, statements, and the rules that decide which steps
 * are needed. A new database is a new subclass, and a line in {@link #of}. Stateless.
 */
public abstract class Dialect {

    /** The dialect of a provider; empty if migrations for it do not exist. */
    public static Optional<Dialect> of(DatabaseProvider provider) {
        return switch (provider) {
            case POSTGRESQL -> Optional.of(new PostgresDialect());
            case H2 -> Optional.of(new H2Dialect());
            case COCKROACHDB, MYSQL, SQLITE, SQLSERVER, MONGODB -> Optional.empty();
        };
    }

    /** The provider whose SQL this is. */
    public abstract DatabaseProvider provider();

    /** Whether an enum is a type of the database; otherwise it is text with a check. */
    abstract boolean hasEnumTypes();

    /** Whether {@code public} is there without being created. */
    abstract boolean hasPublicSchema();

    /** Whether indexes go silently with any of their columns. */
    abstract boolean dropsIndexesWithColumns();

    /** Whether a foreign key keeps the index that begins with its columns from being dropped. */
    abstract boolean foreignKeysHoldIndexes();

    /** Whether the access method exists; an index with another one is left out. */
    abstract boolean supportsAlgorithm(String algorithm);

    /** Whether an index may cover a part of the rows. */
    abstract boolean supportsPartialIndexes();

    /** Whether a unique key's columns have a direction. */
    abstract boolean sortsUniqueKeys();

    /** The name of one value's type, such as {@code VARCHAR(20)}. */
    abstract String type(ColumnType type);

    /** The name of a column's type: a list's suffix included, numbering not. */
    abstract String columnType(Column column);

    /** A literal of that scalar for a column of that type. */
    abstract String literal(ScalarType scalar, ColumnType type, String value);

    /** A list of literals for a column of that type. */
    abstract String listLiteral(List<String> literals, ColumnType type);

    /** An expression of the schema's own database in this one's words. */
    abstract String expression(String sql);

    /** The SQL of a step without its comment: statements with semicolons, one or more lines. */
    abstract String sql(MigrationStep step);

    static String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    static String quote(QualifiedName name) {
        return name.schema() == null ? quote(name.name()) : quote(name.schema()) + "." + quote(name.name());
    }

    static String quoteAll(List<String> identifiers, String separator) {
        return identifiers.stream().map(Dialect::quote).collect(Collectors.joining(separator));
    }

    static String string(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    static String strings(List<String> values) {
        return values.stream().map(Dialect::string).collect(Collectors.joining(", "));
    }
}
