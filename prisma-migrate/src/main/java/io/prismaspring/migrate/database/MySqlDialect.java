package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.CastRules.Cast;
import io.prismaspring.migrate.database.ColumnType.BuiltIn;
import io.prismaspring.migrate.database.ColumnType.EnumValues;
import io.prismaspring.migrate.database.ColumnType.Verbatim;
import io.prismaspring.migrate.database.MigrationStep.AlterTable;
import io.prismaspring.migrate.database.MigrationStep.RenameEnumValues;
import io.prismaspring.migrate.database.MigrationStep.RenameEnumValues.ValueUse;
import io.prismaspring.migrate.database.TableChange.AddColumn;
import io.prismaspring.migrate.database.TableChange.AddKey;
import io.prismaspring.migrate.database.TableChange.AddPrimaryKey;
import io.prismaspring.migrate.database.TableChange.AlterColumn;
import io.prismaspring.migrate.database.TableChange.DropColumn;
import io.prismaspring.migrate.database.TableChange.DropKey;
import io.prismaspring.migrate.database.TableChange.DropPrimaryKey;
import io.prismaspring.migrate.database.TableIndex.IndexColumn;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.NativeType;
import io.prismaspring.schema.model.ReferentialAction;
import io.prismaspring.schema.model.ScalarType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statements of MySQL 8 and MariaDB as Prisma's migrations have them. Indexes of a new table stand in its
 * definition, an enum's values in the column's type; a schema is a database, so tables have no other.
 */
final class MySqlDialect extends Dialect {

    /** What MySQL takes as a default without parentheses. */
    private static final String PLAIN_DEFAULT =
            "(?is)\\(.*\\)|(b|x|n|_\\w+ ?)?'([^'\\\\]|''|\\\\.)*'|[-+]?[0-9.]+(e[-+]?\\d+)?|null|true|false"
                    + "|(current_timestamp|now|localtime|localtimestamp)\\b.*";

    MySqlDialect() {
        super(
                DatabaseProvider.MYSQL,
                Set.of(
                        Feature.ENUM_COLUMNS,
                        Feature.INDEX_PREFIXES,
                        Feature.SORTED_UNIQUE_KEYS,
                        Feature.FOREIGN_KEYS_HOLD_INDEXES,
                        Feature.FOREIGN_KEYS_HOLD_COLUMNS,
                        Feature.FILLS_NEW_COLUMNS));
    }

    @Override
    boolean supportsAlgorithm(String algorithm) {
        return algorithm.equals(TableIndex.FULLTEXT);
    }

    @Override
    ColumnType standardType(ScalarType scalar) {
        return MySqlTypes.standard(scalar);
    }

    @Override
    Optional<ColumnType> nativeType(DatabaseProvider schemaProvider, ScalarType scalar, NativeType type) {
        return MySqlTypes.of(schemaProvider, scalar, type);
    }

    @Override
    String type(ColumnType type) {
        if (type instanceof EnumValues values) {
            return "ENUM(" + values.values().stream().map(MySqlDialect::text).collect(Collectors.joining(", ")) + ")";
        }
        return type instanceof Verbatim verbatim ? verbatim.sql() : MySqlTypes.name((BuiltIn) type);
    }

    @Override
    public String columnType(Column column) {
        return type(column.type());
    }

    @Override
    Optional<String> numberingRule(Table table, Column column) {
        PrimaryKeyConstraint key = table.primaryKey();
        boolean beginsKey = Stream.concat(
                        key == null ? Stream.of() : Stream.of(key.columnNames()),
                        table.indexes().stream().map(TableIndex::columnNames))
                .anyMatch(columns -> columns.get(0).equals(column.name()));
        boolean alone = table.columns().stream().filter(Column::autoincrement).count() == 1;
        return beginsKey && alone
                ? Optional.empty()
                : Optional.of("one column of a table, which must be the first of a key or an index");
    }

    /** InnoDB checks at once, whichever of the words for it is written; SET DEFAULT it does not do at all. */
    @Override
    public boolean sameForeignKey(ForeignKey some, ForeignKey other) {
        return checking(some).sameButForName(checking(other));
    }

    private static ForeignKey checking(ForeignKey key) {
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.target(),
                key.targetColumns(),
                checking(key.onDelete()),
                checking(key.onUpdate()));
    }

    private static ReferentialAction checking(ReferentialAction action) {
        return switch (action) {
            case CASCADE, SET_NULL -> action;
            case RESTRICT, NO_ACTION, SET_DEFAULT -> ReferentialAction.NO_ACTION;
        };
    }

    @Override
    Cast cast(Column from, Column to) {
        return MySqlCasts.between(from.type(), to.type());
    }

    /** As Prisma, no default for JSON and bytes: the client has it. */
    @Override
    @Nullable
    String literal(ScalarType scalar, ColumnType type, String value) {
        String literal = switch (scalar) {
            case BOOLEAN, INT, BIG_INT, FLOAT, DECIMAL -> value;
            case STRING -> text(value);
            case DATE_TIME -> text(dateTime(type, value));
            case JSON, BYTES -> null;
        };
        boolean besideRow = type instanceof BuiltIn builtIn && MySqlTypes.isBesideRow(builtIn);
        return literal != null && besideRow ? "(" + literal + ")" : literal;
    }

    /** Columns hold UTC. */
    private static String dateTime(ColumnType type, String iso) {
        OffsetDateTime utc = OffsetDateTime.parse(iso).withOffsetSameInstant(ZoneOffset.UTC);
        return switch (((BuiltIn) type).name()) {
            case "Date" -> utc.toLocalDate().toString();
            case "Time" -> Literals.dateTime(utc, "HH:mm:ss", "");
            default -> Literals.dateTime(utc, "yyyy-MM-dd HH:mm:ss", "");
        };
    }

    @Override
    String listLiteral(List<String> literals, ColumnType type) {
        throw new IllegalStateException("MySQL has no lists: " + literals);
    }

    /** The digits after the second must be the column's. */
    @Override
    public String now(ColumnType type) {
        BuiltIn builtIn = (BuiltIn) type;
        return switch (builtIn.name()) {
            case "Date" -> "(CURRENT_DATE)";
            case "Time" -> "(CURRENT_TIME" + builtIn.suffix() + ")";
            default -> "CURRENT_TIMESTAMP" + builtIn.suffix();
        };
    }

    @Override
    String expression(String sql) {
        return switch (sql) {
            case "gen_random_uuid()", "uuid_generate_v4()", "public.uuid_generate_v4()" -> "(uuid())";
            default -> sql.matches(PLAIN_DEFAULT) ? sql : "(" + sql + ")";
        };
    }

    @Override
    List<MigrationStep> arrange(List<MigrationStep> steps, DatabaseSchema from, DatabaseSchema to) {
        return new MySqlSteps(steps, from, to).arranged();
    }

    private String definition(Column column) {
        return name(column.name()) + " " + columnType(column) + (column.isRequired() ? " NOT NULL" : " NULL")
                + (column.defaultSql() == null ? "" : " DEFAULT " + column.defaultSql())
                + (column.autoincrement() ? " AUTO_INCREMENT" : "");
    }

    @Override
    String createTable(Table table) {
        List<String> columns =
                table.columns().stream().map(c -> "    " + definition(c)).toList();
        List<String> keys = new ArrayList<>();
        table.indexes().forEach(index -> keys.add("    " + inTable(index)));
        PrimaryKeyConstraint key = table.primaryKey();
        if (key != null) {
            keys.add("    PRIMARY KEY (" + columns(key.columns()) + ")");
        }
        return "CREATE TABLE " + name(table.name()) + " (\n" + String.join(",\n", columns)
                + (keys.isEmpty() ? "" : ",\n\n" + String.join(",\n", keys))
                + "\n) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;";
    }

    private static String inTable(TableIndex index) {
        return kind(index) + name(index.name()) + "(" + columns(index.columns()) + ")";
    }

    private static String kind(TableIndex index) {
        return (index.unique() ? "UNIQUE " : index.algorithm() == null ? "" : index.algorithm() + " ") + "INDEX ";
    }

    private static String columns(List<IndexColumn> columns) {
        return columns.stream()
                .map(c -> name(c.name())
                        + (c.length() == null ? "" : "(" + c.length() + ")")
                        + (c.descending() ? " DESC" : ""))
                .collect(Collectors.joining(", "));
    }

    @Override
    String renameTable(QualifiedName from, QualifiedName to) {
        return alter(from, "RENAME TO " + name(to));
    }

    @Override
    String renameColumn(QualifiedName table, String from, String to) {
        return alter(table, "RENAME COLUMN " + name(from) + " TO " + name(to));
    }

    /** Without the word, DROP TABLE would commit. */
    @Override
    String refuseRows(String refused, String countQuery) {
        return super.refuseRows(refused, countQuery).replace("\nDROP TABLE ", "\nDROP TEMPORARY TABLE ");
    }

    /** The values stand in the column's type: for a moment the old ones and the new ones. */
    @Override
    String renameEnumValues(RenameEnumValues step) {
        List<String> statements = new ArrayList<>();
        for (ValueUse use : step.uses()) {
            QualifiedName table = use.from().name();
            Column before = use.from().column(use.column()).orElseThrow();
            Column after = use.to().column(use.column()).orElseThrow();
            EnumValues both = both((EnumValues) before.type(), (EnumValues) after.type());
            statements.add(alter(table, "MODIFY " + definition(before.withType(both))));
            statements.add(renameInRows(use, step.values()));
            statements.add(alter(table, "MODIFY " + definition(after)));
        }
        return String.join("\n", withoutForeignKeys(step.uses(), statements));
    }

    /** Values that differ in case only are one to MySQL. */
    private static EnumValues both(EnumValues before, EnumValues after) {
        List<String> values = new ArrayList<>(before.values());
        after.values().stream()
                .filter(value -> values.stream().noneMatch(value::equalsIgnoreCase))
                .forEach(values::add);
        return new EnumValues(values);
    }

    private static String renameInRows(ValueUse use, Map<String, String> values) {
        String column = name(use.column());
        String cases = values.entrySet().stream()
                .map(e -> "WHEN " + text(e.getKey()) + " THEN " + text(e.getValue()))
                .collect(Collectors.joining(" "));
        return "UPDATE " + name(use.from().name()) + " SET " + column + " = CASE " + column + " " + cases + " ELSE "
                + column + " END WHERE " + column + " IN ("
                + values.keySet().stream().map(MySqlDialect::text).collect(Collectors.joining(", ")) + ");";
    }

    @Override
    String dropTable(QualifiedName table) {
        return "DROP TABLE " + name(table) + ";";
    }

    @Override
    String createIndex(QualifiedName table, TableIndex index) {
        return "CREATE " + kind(index) + name(index.name()) + " ON " + name(table) + "(" + columns(index.columns())
                + ");";
    }

    @Override
    String dropIndex(QualifiedName table, TableIndex index) {
        return "DROP INDEX " + name(index.name()) + " ON " + name(table) + ";";
    }

    @Override
    String renameIndex(QualifiedName table, TableIndex from, TableIndex to) {
        return alter(table, "RENAME INDEX " + name(from.name()) + " TO " + name(to.name()));
    }

    @Override
    String addForeignKey(QualifiedName table, ForeignKey key) {
        return alter(
                table,
                "ADD CONSTRAINT " + name(key.name()) + " FOREIGN KEY (" + names(key.columns()) + ") REFERENCES "
                        + name(key.target()) + "(" + names(key.targetColumns()) + ") ON DELETE "
                        + key.onDelete().sql() + " ON UPDATE " + key.onUpdate().sql());
    }

    @Override
    String dropForeignKey(QualifiedName table, ForeignKey key) {
        return alter(table, "DROP FOREIGN KEY " + name(key.name()));
    }

    @Override
    String renameForeignKey(QualifiedName table, ForeignKey from, ForeignKey to) {
        return dropForeignKey(table, from) + "\n" + addForeignKey(table, to);
    }

    @Override
    String alterTable(AlterTable step) {
        return alter(step.name(), step.changes().stream().map(this::clause).collect(Collectors.joining(",\n    ")));
    }

    private String clause(TableChange change) {
        if (change instanceof DropPrimaryKey) {
            return "DROP PRIMARY KEY";
        } else if (change instanceof AddPrimaryKey add) {
            return "ADD PRIMARY KEY (" + columns(add.key().columns()) + ")";
        } else if (change instanceof DropKey drop) {
            return "DROP INDEX " + name(drop.index().name());
        } else if (change instanceof AddKey add) {
            return "ADD " + inTable(add.index());
        } else if (change instanceof DropColumn drop) {
            return "DROP COLUMN " + name(drop.column().name());
        } else if (change instanceof AddColumn add) {
            return "ADD COLUMN " + definition(add.column());
        } else if (change instanceof AlterColumn alter) {
            return isDefaultDropped(alter)
                    ? "ALTER COLUMN " + name(alter.to().name()) + " DROP DEFAULT"
                    : "MODIFY " + definition(alter.to());
        }
        throw new IllegalStateException("no clause for " + change);
    }

    /**
     * Whether nothing else changes. An optional column is NULL by default, so its definition is written anew; so it is if
     * the default is an expression, which MariaDB does not drop.
     */
    private static boolean isDefaultDropped(AlterColumn change) {
        return change.to().defaultSql() == null
                && change.to().isRequired()
                && change.from().defaultSql() != null
                && !change.from().defaultSql().startsWith("(")
                && !change.from().defaultSql().startsWith("CURRENT_")
                && !change.typeChanges()
                && !change.nullabilityChanges()
                && !change.startsNumbering()
                && !change.stopsNumbering();
    }

    @Override
    String identifier(String name) {
        return name(name);
    }

    @Override
    String identifier(QualifiedName name) {
        return name(name);
    }

    @Override
    String textLiteral(String value) {
        return text(value);
    }

    private static String alter(QualifiedName table, String clause) {
        return "ALTER TABLE " + name(table) + " " + clause + ";";
    }

    private static String name(String identifier) {
        return '`' + identifier.replace("`", "``") + '`';
    }

    private static String name(QualifiedName table) {
        return name(table.name());
    }

    private static String names(List<String> identifiers) {
        return identifiers.stream().map(MySqlDialect::name).collect(Collectors.joining(", "));
    }

    /** A backslash escapes in MySQL's strings. */
    private static String text(String value) {
        return string(value.replace("\\", "\\\\"));
    }
}
