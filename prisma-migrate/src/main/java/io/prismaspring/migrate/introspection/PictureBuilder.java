package io.prismaspring.migrate.introspection;

import io.prismaspring.migrate.database.Column;
import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.EnumDefinition;
import io.prismaspring.migrate.database.ForeignKey;
import io.prismaspring.migrate.database.PrimaryKeyConstraint;
import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.migrate.database.Table;
import io.prismaspring.migrate.database.TableIndex;
import io.prismaspring.migrate.database.TableIndex.IndexColumn;
import io.prismaspring.migrate.database.ValueCheck;
import io.prismaspring.schema.model.ReferentialAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A picture that grows with the rows of a catalog: first the tables, then what they have. Other tables are ignored. */
final class PictureBuilder {

    /** Of Flyway, of Prisma itself, and of PostGIS. */
    private static final Set<String> FOREIGN_TABLES = Set.of(
            "flyway_schema_history",
            "_prisma_migrations",
            "_Migration",
            "geography_columns",
            "geometry_columns",
            "spatial_ref_sys",
            "raster_columns",
            "raster_overviews");

    private final Map<QualifiedName, Draft> tables = new LinkedHashMap<>();
    private final Map<QualifiedName, List<String>> enums = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    private static final class Draft {
        final List<Column> columns = new ArrayList<>();
        final List<ValueCheck> checks = new ArrayList<>();
        final Map<String, TableIndex> indexes = new LinkedHashMap<>();
        final Map<String, ForeignKey> foreignKeys = new LinkedHashMap<>();

        @Nullable
        PrimaryKeyConstraint primaryKey;
    }

    void table(QualifiedName name) {
        if (!FOREIGN_TABLES.contains(name.name())) {
            tables.put(name, new Draft());
        }
    }

    void enumValue(QualifiedName name, String value) {
        enums.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    boolean hasEnum(QualifiedName name) {
        return enums.containsKey(name);
    }

    void column(QualifiedName table, Column column) {
        draft(table).ifPresent(t -> t.columns.add(column));
    }

    void check(QualifiedName table, ValueCheck check) {
        draft(table).ifPresent(t -> t.checks.add(check));
    }

    void primaryKey(QualifiedName table, String name, IndexColumn column) {
        draft(table).ifPresent(t -> {
            List<IndexColumn> columns = new ArrayList<>(t.primaryKey == null ? List.of() : t.primaryKey.columns());
            columns.add(column);
            t.primaryKey = new PrimaryKeyConstraint(name, columns);
        });
    }

    /** Adds the next column of an index, which comes with its first one. */
    void index(QualifiedName table, TableIndex index) {
        draft(table)
                .ifPresent(t -> t.indexes.merge(index.name(), index, (before, next) -> {
                    List<IndexColumn> columns = new ArrayList<>(before.columns());
                    columns.addAll(next.columns());
                    return before.withColumns(columns);
                }));
    }

    void dropIndex(QualifiedName table, String name) {
        draft(table).ifPresent(t -> t.indexes.remove(name));
    }

    /**
     * Adds the next columns of a foreign key, which comes with its first ones.
     *
     * @param id what tells the keys of a table apart; its name where it has one
     */
    void foreignKey(QualifiedName table, String id, ForeignKey key) {
        draft(table)
                .ifPresent(t -> t.foreignKeys.merge(id, key, (before, next) -> {
                    List<String> columns = new ArrayList<>(before.columns());
                    columns.addAll(next.columns());
                    List<String> targets = new ArrayList<>(before.targetColumns());
                    targets.addAll(next.targetColumns());
                    return new ForeignKey(
                            before.name(), columns, before.target(), targets, before.onDelete(), before.onUpdate());
                }));
    }

    void remark(Remark.Kind kind, QualifiedName table, @Nullable String name) {
        if (tables.containsKey(table)) {
            remarks.add(new Remark(kind, table, name));
        }
    }

    private Optional<Draft> draft(QualifiedName table) {
        return Optional.ofNullable(tables.get(table));
    }

    IntrospectedDatabase build(List<String> schemas) {
        List<EnumDefinition> definitions = new ArrayList<>();
        enums.forEach((name, values) -> definitions.add(new EnumDefinition(name, values)));
        List<Table> found = new ArrayList<>();
        tables.forEach((name, draft) -> found.add(new Table(
                name,
                draft.columns,
                draft.primaryKey,
                List.copyOf(draft.indexes.values()),
                List.copyOf(draft.foreignKeys.values()),
                draft.checks)));
        return new IntrospectedDatabase(new DatabaseSchema(schemas, definitions, found), remarks);
    }

    /** An action in the words of a catalog, such as {@code SET NULL}. */
    static ReferentialAction action(String words) {
        return switch (words) {
            case "CASCADE" -> ReferentialAction.CASCADE;
            case "RESTRICT" -> ReferentialAction.RESTRICT;
            case "SET NULL" -> ReferentialAction.SET_NULL;
            case "SET DEFAULT" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
