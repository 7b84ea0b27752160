package io.prismaspring.migrate.introspection;

import io.prismaspring.migrate.database.Column;
import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.migrate.database.ForeignKey;
import io.prismaspring.migrate.database.PrimaryKeyConstraint;
import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.migrate.database.Table;
import io.prismaspring.migrate.database.TableIndex;
import io.prismaspring.migrate.database.TableIndex.IndexColumn;
import io.prismaspring.migrate.database.ValueCheck;
import io.prismaspring.migrate.introspection.Remark.Kind;
import io.prismaspring.schema.model.DatabaseProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A database's picture in the words of a schema's: what means the same in both is spelt as the schema spells it, so that
 * what still differs is a difference.
 */
public final class Reconciliation {

    private final IntrospectedDatabase found;
    private final DatabaseSchema expected;
    private final Dialect dialect;
    private final Set<QualifiedName> generated;

    private Reconciliation(IntrospectedDatabase found, DatabaseSchema expected, Dialect dialect) {
        this.found = found;
        this.expected = expected;
        this.dialect = dialect;
        this.generated = found.remarks().stream()
                .filter(r -> r.kind() == Kind.GENERATED_COLUMN)
                .map(r -> r.table().withName(r.table().name() + "." + r.name()))
                .collect(Collectors.toSet());
    }

    /**
     * The picture of the database, to be compared with the schema's.
     *
     * @param found what was read from the database
     * @param expected the picture of the schema in the same kind of database
     * @param dialect the database's dialect
     */
    public static DatabaseSchema inWordsOf(IntrospectedDatabase found, DatabaseSchema expected, Dialect dialect) {
        return new Reconciliation(found, expected, dialect).reconciled();
    }

    private DatabaseSchema reconciled() {
        List<Table> tables = new ArrayList<>();
        for (Table table : found.schema().tables()) {
            tables.add(expected.table(table.name())
                    .map(counterpart -> reconciled(table, counterpart))
                    .orElse(table));
        }
        return new DatabaseSchema(found.schema().schemas(), found.schema().enums(), tables);
    }

    private Table reconciled(Table table, Table counterpart) {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(counterpart
                    .column(column.name())
                    .map(c -> reconciled(table, column, c))
                    .orElse(column));
        }
        List<ForeignKey> foreignKeys = table.foreignKeys().stream()
                .map(key -> reconciled(key, counterpart))
                .toList();
        return new Table(
                table.name(),
                columns,
                reconciled(table.primaryKey(), counterpart.primaryKey()),
                indexes(table, counterpart),
                foreignKeys,
                checks(table, counterpart));
    }

    private Column reconciled(Table table, Column column, Column counterpart) {
        Column retyped =
                new Column(column.name(), counterpart.type(), column.arity(), column.autoincrement(), null, false);
        boolean sameType = TypeWords.of(dialect.columnType(column), dialect.provider())
                .equals(TypeWords.of(dialect.columnType(retyped), dialect.provider()));
        boolean isGenerated =
                generated.contains(table.name().withName(table.name().name() + "." + column.name()));
        return new Column(
                column.name(),
                sameType ? counterpart.type() : column.type(),
                column.isList() && counterpart.isList() ? counterpart.arity() : column.arity(),
                column.autoincrement(),
                isGenerated || sameDefault(column, counterpart) ? counterpart.defaultSql() : column.defaultSql(),
                counterpart.filledByClient());
    }

    private boolean sameDefault(Column column, Column counterpart) {
        String some = column.defaultSql();
        String other = counterpart.defaultSql();
        if (some == null || other == null) {
            return Objects.equals(some, other);
        }
        SqlWords words = words(TypeWords.isText(counterpart.type()));
        return words.same(some, other) || (dialect.provider() == DatabaseProvider.H2 && words.isComputed(other, some));
    }

    private SqlWords words(boolean textual) {
        return new SqlWords(dialect.provider() == DatabaseProvider.MYSQL, textual);
    }

    private @Nullable PrimaryKeyConstraint reconciled(
            @Nullable PrimaryKeyConstraint key, @Nullable PrimaryKeyConstraint counterpart) {
        if (key == null || counterpart == null || !key.columnNames().equals(counterpart.columnNames())) {
            return key;
        }
        // A catalog tells neither a key's length nor its direction everywhere.
        return new PrimaryKeyConstraint(
                dialect.namesPrimaryKeys() ? key.name() : counterpart.name(), counterpart.columns());
    }

    private List<TableIndex> indexes(Table table, Table counterpart) {
        List<TableIndex> indexes = new ArrayList<>();
        for (TableIndex index : table.indexes()) {
            Optional<TableIndex> same = counterpart.indexes().stream()
                    .filter(other -> same(index, other))
                    // Of two alike, that of the same name.
                    .min((a, b) -> Boolean.compare(
                            b.name().equals(index.name()), a.name().equals(index.name())));
            if (same.isPresent()) {
                boolean unnamed = index.name().startsWith("sqlite_autoindex_");
                boolean named = unnamed || same.get().name().equals(index.name());
                indexes.add(named ? same.get() : same.get().madeAs(index));
            } else if (!servesForeignKey(table, index)) {
                indexes.add(index);
            }
        }
        return indexes;
    }

    /** MySQL adds an index to a foreign key that has none, and calls it like the key. */
    private boolean servesForeignKey(Table table, TableIndex index) {
        return dialect.provider() == DatabaseProvider.MYSQL
                && !index.unique()
                && table.foreignKeys().stream()
                        .anyMatch(key ->
                                key.name().equals(index.name()) && key.columns().equals(index.columnNames()));
    }

    private boolean same(TableIndex index, TableIndex other) {
        return index.unique() == other.unique()
                // H2 has but one kind of index.
                && (dialect.provider() == DatabaseProvider.H2 || Objects.equals(index.algorithm(), other.algorithm()))
                && index.columns().size() == other.columns().size()
                && sameColumns(index, other)
                && sameCondition(index.condition(), other.condition());
    }

    private boolean sameColumns(TableIndex index, TableIndex other) {
        for (int i = 0; i < index.columns().size(); i++) {
            IndexColumn some = index.columns().get(i);
            IndexColumn counterpart = other.columns().get(i);
            boolean sameClass = Objects.equals(some.operatorClass(), counterpart.operatorClass())
                    || (some.operatorClass() == null && isDefault(counterpart.operatorClass(), index.algorithm()));
            boolean same = sameClass
                    && some.name().equals(counterpart.name())
                    && some.descending() == counterpart.descending()
                    && Objects.equals(some.length(), counterpart.length());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** PostgreSQL's operator classes that an index has without being told; the manual lists them by method. */
    private static boolean isDefault(@Nullable String operatorClass, @Nullable String algorithm) {
        if (operatorClass == null) {
            return true;
        }
        return switch (algorithm == null ? "BTREE" : algorithm) {
            case "BTREE", "HASH" -> !operatorClass.contains("pattern");
            case "GIN" -> Set.of("jsonb_ops", "array_ops", "tsvector_ops").contains(operatorClass);
            case "BRIN" -> operatorClass.endsWith("_minmax_ops");
            case "SPGIST" -> !operatorClass.startsWith("kd_");
            default -> !operatorClass.equals("inet_ops") && !operatorClass.contains("trgm");
        };
    }

    private boolean sameCondition(@Nullable String some, @Nullable String other) {
        if (some == null || other == null) {
            return Objects.equals(some, other);
        }
        return words(true).same(some, other);
    }

    private ForeignKey reconciled(ForeignKey key, Table counterpart) {
        return counterpart.foreignKeys().stream()
                .filter(other -> dialect.sameForeignKey(key, other))
                .min((a, b) ->
                        Boolean.compare(b.name().equals(key.name()), a.name().equals(key.name())))
                .map(other -> dialect.namesForeignKeys() ? other.withName(key.name()) : other)
                .orElse(key);
    }

    /** Those of the schema's making; others are the database's own. */
    private static List<ValueCheck> checks(Table table, Table counterpart) {
        return table.checks().stream()
                .filter(check -> isOurs(check, table) || hasCheck(counterpart, check.name()))
                .toList();
    }

    private static boolean isOurs(ValueCheck check, Table table) {
        return check.name().equals(table.name().name() + "_" + check.column() + "_check");
    }

    private static boolean hasCheck(Table table, String name) {
        return table.checks().stream().anyMatch(check -> check.name().equals(name));
    }
}
