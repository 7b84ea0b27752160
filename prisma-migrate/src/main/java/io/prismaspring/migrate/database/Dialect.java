package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.CastRules.Cast;
import io.prismaspring.migrate.database.MigrationStep.AddForeignKey;
import io.prismaspring.migrate.database.MigrationStep.AlterTable;
import io.prismaspring.migrate.database.MigrationStep.CreateIndex;
import io.prismaspring.migrate.database.MigrationStep.CreateTable;
import io.prismaspring.migrate.database.MigrationStep.DropForeignKey;
import io.prismaspring.migrate.database.MigrationStep.DropIndex;
import io.prismaspring.migrate.database.MigrationStep.DropTable;
import io.prismaspring.migrate.database.MigrationStep.FillColumn;
import io.prismaspring.migrate.database.MigrationStep.RemoveEnumValue;
import io.prismaspring.migrate.database.MigrationStep.RenameColumn;
import io.prismaspring.migrate.database.MigrationStep.RenameEnumValues;
import io.prismaspring.migrate.database.MigrationStep.RenameEnumValues.ValueUse;
import io.prismaspring.migrate.database.MigrationStep.RenameForeignKey;
import io.prismaspring.migrate.database.MigrationStep.RenameIndex;
import io.prismaspring.migrate.database.MigrationStep.RenameTable;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.NativeType;
import io.prismaspring.schema.model.ScalarType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one database does in its own way: names of types, literals, statements, and the rules that decide which steps
 * are needed. A new database is a new subclass, and a line in {@link #of}. Stateless.
 */
public abstract class Dialect {

    private final DatabaseProvider provider;
    private final Set<Feature> features;

    Dialect(DatabaseProvider provider, Set<Feature> features) {
        this.provider = provider;
        this.features = Set.copyOf(features);
    }

    /** The dialect of a provider; empty if migrations for it do not exist. */
    public static Optional<Dialect> of(DatabaseProvider provider) {
        return switch (provider) {
            case POSTGRESQL -> Optional.of(new PostgresDialect());
            case H2 -> Optional.of(new H2Dialect());
            case MYSQL -> Optional.of(new MySqlDialect());
            case SQLITE -> Optional.of(new SqliteDialect());
            case COCKROACHDB -> Optional.of(new CockroachDialect());
            case SQLSERVER, MONGODB -> Optional.empty();
        };
    }

    /** The provider whose SQL this is. */
    public final DatabaseProvider provider() {
        return provider;
    }

    final boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** Whether the access method exists; an index with another one is left out. */
    abstract boolean supportsAlgorithm(String algorithm);

    /** The type of a scalar without a native type. */
    abstract ColumnType standardType(ScalarType scalar);

    /** The type that stands for a native type of the schema's database; empty if there is none. */
    abstract Optional<ColumnType> nativeType(DatabaseProvider schemaProvider, ScalarType scalar, NativeType type);

    /** The name of one value's type, such as {@code VARCHAR(20)}. */
    abstract String type(ColumnType type);

    /** The name of one value's type in the database's own words. */
    public final String typeName(ColumnType type) {
        return type(type);
    }

    /** Whether a scalar has the type where its field says nothing. */
    public final boolean isStandard(ScalarType scalar, ColumnType type) {
        return standardType(scalar).equals(type);
    }

    /** The name of a column's type: a list's suffix included, numbering not. */
    public abstract String columnType(Column column);

    /** What the database numbers, if it does not number the column; empty if it does. */
    Optional<String> numberingRule(Table table, Column column) {
        return Optional.empty();
    }

    /** The table with what this database adds to it by itself. */
    Table completed(Table table) {
        return table;
    }

    /** What becomes of a column's values if it takes the type and the arity of the other. */
    abstract Cast cast(Column from, Column to);

    /** A literal of that scalar for a column of that type; null if such a column cannot have a default. */
    abstract @Nullable String literal(ScalarType scalar, ColumnType type, String value);

    /** A list of literals for a column of that type. */
    abstract String listLiteral(List<String> literals, ColumnType type);

    /** The present moment for a column of that type. */
    public abstract String now(ColumnType type);

    /** A numbering function as a default; null if numbering is not a default here. */
    @Nullable
    String numberedDefault(String function, List<String> arguments) {
        return null;
    }

    /** An expression of the schema's own database in this one's words. */
    abstract String expression(String sql);

    /** The steps between two pictures in the order, and of the kinds, that this database needs. */
    List<MigrationStep> arrange(List<MigrationStep> steps, DatabaseSchema from, DatabaseSchema to) {
        return steps;
    }

    /** A name in this database, which may have no schemas. */
    public final QualifiedName name(@Nullable String databaseSchema, String name) {
        return new QualifiedName(has(Feature.SCHEMAS) ? databaseSchema : null, name);
    }

    /** Whether names that differ in case only cannot be there together. */
    public final boolean foldsTableNames() {
        return has(Feature.FOLDED_TABLE_NAMES);
    }

    /** Whether tables share the names of their keys and indexes. */
    public final boolean sharesConstraintNames() {
        return has(Feature.SHARED_CONSTRAINT_NAMES);
    }

    /** Whether a primary key has a name of its own. */
    public final boolean namesPrimaryKeys() {
        return has(Feature.NAMED_PRIMARY_KEYS);
    }

    /** Whether the name of a foreign key can be read from the database. */
    public final boolean namesForeignKeys() {
        return !has(Feature.REPLACES_TABLES);
    }

    /** Whether two foreign keys, whatever their names, do the same in this database. */
    public boolean sameForeignKey(ForeignKey some, ForeignKey other) {
        return some.sameButForName(other);
    }

    /** Whether an enum is a type of its own. */
    public final boolean hasEnumTypes() {
        return has(Feature.ENUM_TYPES);
    }

    abstract String createTable(Table table);

    abstract String alterTable(AlterTable step);

    abstract String dropTable(QualifiedName table);

    abstract String createIndex(QualifiedName table, TableIndex index);

    abstract String dropIndex(QualifiedName table, TableIndex index);

    abstract String renameIndex(QualifiedName table, TableIndex from, TableIndex to);

    abstract String addForeignKey(QualifiedName table, ForeignKey key);

    abstract String dropForeignKey(QualifiedName table, ForeignKey key);

    abstract String renameForeignKey(QualifiedName table, ForeignKey from, ForeignKey to);

    abstract String renameTable(QualifiedName from, QualifiedName to);

    abstract String renameColumn(QualifiedName table, String from, String to);

    abstract String renameEnumValues(RenameEnumValues step);

    /** Fails, with a message that names what is refused, if the query counts any rows. */
    String refuseRows(String refused, String countQuery) {
        // The check's name is the one text that every database puts into its message.
        String table = identifier("check_" + refused);
        String count = identifier("rows");
        return "CREATE TEMPORARY TABLE IF NOT EXISTS " + table + " (" + count + " BIGINT, CONSTRAINT "
                + identifier("no row holds " + refused) + " CHECK (" + count + " = 0));\nINSERT INTO " + table + " "
                + countQuery + ";\nDROP TABLE " + table + ";";
    }

    /** The statements between the drops and the additions of the columns' foreign keys, which let no side change first. */
    final List<String> withoutForeignKeys(List<ValueUse> uses, List<String> statements) {
        Set<String> drops = new LinkedHashSet<>();
        Set<String> additions = new LinkedHashSet<>();
        for (ValueUse use : uses) {
            QualifiedName table = use.from().name();
            for (ForeignKey key : use.from().foreignKeys()) {
                if (key.columns().contains(use.column())) {
                    drops.add(dropForeignKey(table, key));
                    additions.add(addForeignKey(table, key));
                }
            }
        }
        return Stream.of(drops, statements, additions)
                .flatMap(Collection::stream)
                .toList();
    }

    /** Steps that only some databases know: schemas, enum types, tables made anew. */
    String special(MigrationStep step) {
        throw new IllegalStateException(provider + " has no SQL for " + step);
    }

    /** The SQL of a step without its comment: statements with semicolons, one or more lines. */
    final String sql(MigrationStep step) {
        if (step instanceof RenameTable rename) {
            return renameTable(rename.from(), rename.to());
        } else if (step instanceof RenameColumn rename) {
            return renameColumn(rename.table(), rename.from(), rename.to());
        } else if (step instanceof RenameEnumValues rename) {
            return renameEnumValues(rename);
        } else if (step instanceof RemoveEnumValue remove) {
            return refuseRows(remove.name(), remove.countQuery());
        } else if (step instanceof FillColumn fill) {
            String column = identifier(fill.column());
            return "UPDATE " + identifier(fill.table()) + " SET " + column + " = " + fill.expression() + " WHERE "
                    + column + " IS NULL;";
        } else if (step instanceof CreateTable create) {
            return createTable(create.table());
        } else if (step instanceof AlterTable alter) {
            return alterTable(alter);
        } else if (step instanceof DropTable drop) {
            return dropTable(drop.table().name());
        } else if (step instanceof CreateIndex create) {
            return createIndex(create.table(), create.index());
        } else if (step instanceof DropIndex drop) {
            return dropIndex(drop.table(), drop.index());
        } else if (step instanceof RenameIndex rename) {
            return renameIndex(rename.table(), rename.from(), rename.to());
        } else if (step instanceof AddForeignKey add) {
            return addForeignKey(add.table(), add.key());
        } else if (step instanceof DropForeignKey drop) {
            return dropForeignKey(drop.table(), drop.key());
        } else if (step instanceof RenameForeignKey rename) {
            return renameForeignKey(rename.table(), rename.from(), rename.to());
        }
        return special(step);
    }

    /** A name in this database's quotes. */
    String identifier(String name) {
        return quote(name);
    }

    /** A table's or type's name in this database's quotes. */
    String identifier(QualifiedName name) {
        return quote(name);
    }

    /** A text as a literal. */
    String textLiteral(String value) {
        return string(value);
    }

    /** A condition that a column, in quotes, holds a text; that one of its elements is that text if it is a list. */
    String holds(Column column, String quotedColumn, String literal) {
        return quotedColumn + " = " + literal;
    }

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
