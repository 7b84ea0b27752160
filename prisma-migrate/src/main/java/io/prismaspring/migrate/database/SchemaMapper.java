package io.prismaspring.migrate.database;

import io.prismaspring.migrate.MigrationException;
import io.prismaspring.migrate.database.TableIndex.IndexColumn;
import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.DatabaseExtension;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.Index;
import io.prismaspring.schema.model.IndexField;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.PrimaryKey;
import io.prismaspring.schema.model.RelationField;
import io.prismaspring.schema.model.RelationMode;
import io.prismaspring.schema.model.ScalarField;
import io.prismaspring.schema.model.Schema;
import io.prismaspring.schema.model.SortOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the picture of a schema in one database. Views are the database's own: they are left alone. */
final class SchemaMapper {

    private final Schema schema;
    private final Dialect dialect;
    private final ColumnMapper columns;

    SchemaMapper(Schema schema, Dialect dialect) {
        this.schema = schema;
        this.dialect = dialect;
        this.columns = new ColumnMapper(schema, dialect);
    }

    DatabaseSchema map() {
        List<Model> models = schema.models().stream().filter(m -> !m.view()).toList();
        List<Table> tables = new ArrayList<>(models.stream().map(this::table).toList());
        JoinTables joinTables = new JoinTables(schema, columns, foreignKeysExist());
        models.forEach(model -> tables.addAll(joinTables.of(model)));
        List<EnumDefinition> enums = dialect.has(Feature.ENUM_TYPES)
                ? schema.enums().stream().map(columns::definition).toList()
                : List.of();
        checkNames(models);
        return new DatabaseSchema(schemas(enums, tables), extensions(), enums, tables);
    }

    /** Where there are no schemas, tables of the same name would be one. */
    private void checkNames(List<Model> models) {
        Set<QualifiedName> names = new HashSet<>();
        for (Model model : models) {
            if (!names.add(tableName(model))) {
                String database = dialect.provider().schemaName();
                throw new MigrationException(
                        "%s: there is another table %s, and %s has no schemas to keep them apart; give this one another name with @@map, or leave %s out of the providers"
                                .formatted(model.position(), tableName(model), database, database));
            }
        }
    }

    /** Those that hold something; the others of the datasource need not be there, as with Prisma. */
    private List<String> schemas(List<EnumDefinition> enums, List<Table> tables) {
        List<String> named =
                schema.datasource() == null ? List.of() : schema.datasource().schemas();
        return named.stream()
                .filter(s ->
                        dialect.has(Feature.SCHEMAS) && !(dialect.has(Feature.PUBLIC_SCHEMA) && s.equals("public")))
                .filter(s -> Stream.concat(
                                enums.stream().map(EnumDefinition::name),
                                tables.stream().map(Table::name))
                        .anyMatch(name -> s.equals(name.schema())))
                .toList();
    }

    private List<DatabaseExtension> extensions() {
        return schema.datasource() == null || !dialect.has(Feature.EXTENSIONS)
                ? List.of()
                : schema.datasource().extensions().stream()
                        .sorted(Comparator.comparing(DatabaseExtension::name))
                        .toList();
    }

    private boolean foreignKeysExist() {
        return schema.datasource() == null || schema.datasource().relationMode() == RelationMode.FOREIGN_KEYS;
    }

    private QualifiedName tableName(Model model) {
        return columns.name(model.databaseSchema(), model.databaseName());
    }

    private Table table(Model model) {
        PrimaryKey key = model.primaryKey();
        Table table = new Table(
                tableName(model),
                model.scalarFields().stream()
                        .map(field -> column(field, key))
                        .toList(),
                key == null
                        ? null
                        : new PrimaryKeyConstraint(
                                dialect.has(Feature.NAMED_PRIMARY_KEYS)
                                        ? key.constraintName()
                                        : PrimaryKeyConstraint.UNNAMED,
                                key.fields().stream()
                                        .map(f -> indexColumn(model, f, false))
                                        .toList()),
                model.indexes().stream()
                        .filter(this::isSupported)
                        // Prisma's order of a block's attributes.
                        .sorted(Comparator.comparing(i -> i.onField() ? 0 : rank(i.kind())))
                        .map(i -> index(model, i))
                        .toList(),
                foreignKeysExist()
                        ? model.relationFields().stream()
                                .filter(RelationField::isForward)
                                .map(f -> foreignKey(model, f))
                                .toList()
                        : List.of(),
                dialect.has(Feature.ENUM_CHECKS) ? checks(model) : List.of());
        checkNumbering(model, table);
        return dialect.completed(table);
    }

    /** An ignored model may call its key optional, which no database but SQLite lets be. */
    private Column column(ScalarField field, @Nullable PrimaryKey key) {
        Column column = columns.column(field);
        boolean required = key != null
                && key.fieldNames().contains(field.name())
                && !dialect.has(Feature.REPLACES_TABLES);
        return required ? column.required() : column;
    }

    private void checkNumbering(Model model, Table table) {
        for (ScalarField field : model.scalarFields()) {
            Column column = table.column(field.databaseName()).orElseThrow();
            if (column.autoincrement()) {
                dialect.numberingRule(table, column).ifPresent(rule -> {
                    String database = dialect.provider().schemaName();
                    throw new MigrationException(
                            "%s: %s numbers %s; remove autoincrement() from %s, or leave %s out of the providers"
                                    .formatted(field.position(), database, rule, field.name(), database));
                });
            }
        }
    }

    private static List<String> columnNames(Model model, List<String> fields) {
        return fields.stream().map(f -> model.scalarField(f).databaseName()).toList();
    }

    private List<ValueCheck> checks(Model model) {
        // A list's values are left to the client: a check of each element cannot be written in H2.
        return model.scalarFields().stream()
                .filter(f -> f.arity() != Arity.LIST)
                .map(f -> check(model, f))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ValueCheck> check(Model model, ScalarField field) {
        if (!(field.type() instanceof FieldType.EnumReference reference)) {
            return Optional.empty();
        }
        return Optional.of(new ValueCheck(
                model.databaseName() + "_" + field.databaseName() + "_check",
                field.databaseName(),
                columns.definition(schema.enumType(reference.name())).values()));
    }

    private ForeignKey foreignKey(Model model, RelationField relation) {
        Model target = schema.model(relation.target());
        return new ForeignKey(
                required(relation.constraintName()),
                columnNames(model, relation.fields()),
                tableName(target),
                columnNames(target, relation.references()),
                required(relation.onDelete()),
                required(relation.onUpdate()));
    }

    private boolean isSupported(Index index) {
        String algorithm = algorithm(index);
        boolean methodExists = algorithm == null || dialect.supportsAlgorithm(algorithm);
        return methodExists && (index.where() == null || dialect.has(Feature.PARTIAL_INDEXES));
    }

    private static int rank(Index.Kind kind) {
        return switch (kind) {
            case NORMAL -> 1;
            case UNIQUE -> 2;
            case FULLTEXT -> 3;
        };
    }

    private TableIndex index(Model model, Index index) {
        boolean unique = index.kind() == Index.Kind.UNIQUE;
        boolean sorted = !unique || dialect.has(Feature.SORTED_UNIQUE_KEYS);
        return new TableIndex(
                index.databaseName(),
                unique,
                index.fields().stream().map(f -> indexColumn(model, f, sorted)).toList(),
                algorithm(index),
                index.where() == null ? null : PartialCondition.sql(index.where(), model));
    }

    private IndexColumn indexColumn(Model model, IndexField field, boolean sorted) {
        return new IndexColumn(
                model.scalarField(field.field()).databaseName(),
                sorted && field.sort() == SortOrder.DESC,
                dialect.has(Feature.INDEX_PREFIXES) ? field.length() : null,
                dialect.has(Feature.OPERATOR_CLASSES) ? operatorClass(field) : null);
    }

    /** {@code JsonbPathOps} is {@code jsonb_path_ops}; {@code raw:x} is x. */
    private static @Nullable String operatorClass(IndexField field) {
        String name = field.operatorClass();
        if (name == null || name.startsWith("raw:")) {
            return name == null ? null : name.substring("raw:".length());
        }
        String words = name.replace("MinMax", "Minmax").replace("Tz", "tz").replace("VarBit", "Varbit");
        return words.replaceAll("(?<=.)(?=\\p{Upper})", "_").toLowerCase(Locale.ROOT);
    }

    private static @Nullable String algorithm(Index index) {
        if (index.kind() == Index.Kind.FULLTEXT) {
            return TableIndex.FULLTEXT;
        }
        String algorithm = index.algorithm();
        return algorithm == null || algorithm.equals("BTree") ? null : algorithm.toUpperCase(Locale.ROOT);
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value, "a forward relation has its actions and its name");
    }
}
