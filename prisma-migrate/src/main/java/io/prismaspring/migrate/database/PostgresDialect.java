package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.AlterEnum;
import io.prismaspring.migrate.database.MigrationStep.AlterExtension;
import io.prismaspring.migrate.database.MigrationStep.AlterTable;
import io.prismaspring.migrate.database.MigrationStep.CreateEnum;
import io.prismaspring.migrate.database.MigrationStep.CreateExtension;
import io.prismaspring.migrate.database.MigrationStep.CreateIndexConcurrently;
import io.prismaspring.migrate.database.MigrationStep.DropEnum;
import io.prismaspring.migrate.database.MigrationStep.RenameEnum;
import io.prismaspring.migrate.database.MigrationStep.RenameEnumValues;
import io.prismaspring.migrate.database.TableChange.AddCheck;
import io.prismaspring.migrate.database.TableChange.AddColumn;
import io.prismaspring.migrate.database.TableChange.AddPrimaryKey;
import io.prismaspring.migrate.database.TableChange.AlterColumn;
import io.prismaspring.migrate.database.TableChange.DropCheck;
import io.prismaspring.migrate.database.TableChange.DropColumn;
import io.prismaspring.migrate.database.TableChange.DropPrimaryKey;
import io.prismaspring.migrate.database.TableChange.RecreateColumn;
import io.prismaspring.migrate.database.TableChange.RenamePrimaryKey;
import io.prismaspring.schema.model.DatabaseExtension;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.ScalarType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** PostgreSQL's statements as Prisma's migrations have them. */
class PostgresDialect extends StandardDialect {

    private static final Set<String> WITH_TIME_ZONE = Set.of("Timestamptz", "Timetz");

    PostgresDialect() {
        this(
                DatabaseProvider.POSTGRESQL,
                Set.of(
                        Feature.SCHEMAS,
                        Feature.PUBLIC_SCHEMA,
                        Feature.EXTENSIONS,
                        Feature.LISTS,
                        Feature.ENUM_TYPES,
                        Feature.ENUM_SWAPS,
                        Feature.NAMED_PRIMARY_KEYS,
                        Feature.KEYED_JOIN_TABLES,
                        Feature.PARTIAL_INDEXES,
                        Feature.SORTED_UNIQUE_KEYS,
                        Feature.OPERATOR_CLASSES,
                        Feature.RENAMES_FOREIGN_KEYS,
                        Feature.SHARED_CONSTRAINT_NAMES,
                        Feature.DROPS_INDEXES_WITH_COLUMNS));
    }

    /** For a database that is like it. */
    PostgresDialect(DatabaseProvider provider, Set<Feature> features) {
        super(provider, features);
    }

    @Override
    boolean supportsAlgorithm(String algorithm) {
        return !algorithm.equals(TableIndex.FULLTEXT);
    }

    @Override
    String type(ColumnType type) {
        if (type instanceof ColumnType.BuiltIn builtIn) {
            return switch (builtIn.name()) {
                case "DoublePrecision" -> "DOUBLE PRECISION";
                default -> builtIn.name().toUpperCase(Locale.ROOT) + builtIn.suffix();
            };
        }
        return type instanceof ColumnType.EnumType enumType
                ? quote(enumType.name())
                : ((ColumnType.Verbatim) type).sql();
    }

    @Override
    public String columnType(Column column) {
        return type(column.type()) + (column.isList() ? "[]" : "");
    }

    @Override
    String literal(ScalarType scalar, ColumnType type, String value) {
        return switch (scalar) {
            case BOOLEAN, INT, BIG_INT, FLOAT, DECIMAL -> value;
            case STRING, JSON -> string(value);
            case DATE_TIME -> string(dateTime(type, value));
            case BYTES -> "'\\x" + Literals.hex(value) + "'";
        };
    }

    /** PostgreSQL ignores the offset where the type has no time zone; such columns hold UTC. */
    private static String dateTime(ColumnType type, String iso) {
        boolean hasZone = type instanceof ColumnType.BuiltIn builtIn && WITH_TIME_ZONE.contains(builtIn.name());
        OffsetDateTime time = OffsetDateTime.parse(iso);
        return Literals.dateTime(
                hasZone ? time : time.withOffsetSameInstant(ZoneOffset.UTC), "yyyy-MM-dd HH:mm:ss", " xxx");
    }

    @Override
    String listLiteral(List<String> literals, ColumnType type) {
        return "ARRAY[" + String.join(", ", literals) + "]::" + type(type) + "[]";
    }

    @Override
    String expression(String sql) {
        return sql;
    }

    @Override
    String definition(Column column) {
        String type = column.autoincrement() ? serial(column.type()) : columnType(column);
        return quote(column.name()) + " " + type + (column.isRequired() ? " NOT NULL" : "")
                + (column.defaultSql() == null ? "" : " DEFAULT " + column.defaultSql());
    }

    private String serial(ColumnType type) {
        return switch (type(type)) {
            case "SMALLINT" -> "SMALLSERIAL";
            case "BIGINT" -> "BIGSERIAL";
            default -> "SERIAL";
        };
    }

    @Override
    String special(MigrationStep step) {
        if (step instanceof RenameEnum rename) {
            return "ALTER TYPE " + quote(rename.from()) + " RENAME TO "
                    + quote(rename.to().name()) + ";";
        } else if (step instanceof CreateExtension create) {
            return createExtension(create.extension());
        } else if (step instanceof AlterExtension alter) {
            return alterExtension(alter);
        } else if (step instanceof CreateEnum create) {
            return createEnum(create.definition());
        } else if (step instanceof AlterEnum alter) {
            return alterEnum(alter);
        } else if (step instanceof DropEnum drop) {
            return "DROP TYPE " + quote(drop.definition().name()) + ";";
        }
        return step instanceof CreateIndexConcurrently create
                ? createConcurrently(create.table(), create.index())
                : super.special(step);
    }

    /** An attempt that failed or was killed leaves the index behind, unfit for use. */
    private String createConcurrently(QualifiedName table, TableIndex index) {
        return "DROP INDEX CONCURRENTLY IF EXISTS " + quote(table.withName(index.name())) + ";\n"
                + createIndex(table, index).replaceFirst(" INDEX ", " INDEX CONCURRENTLY ");
    }

    @Override
    String refuseRows(String refused, String countQuery) {
        return """
                DO $check$ BEGIN
                    IF (%s) > 0 THEN
                        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'Rows still hold %s',
                            HINT = 'Give them another value, then migrate again. Nothing has been changed.';
                    END IF;
                END $check$;""".formatted(countQuery, refused);
    }

    @Override
    String holds(Column column, String quotedColumn, String literal) {
        return column.isList() ? literal + " = ANY(" + quotedColumn + ")" : super.holds(column, quotedColumn, literal);
    }

    @Override
    String renameEnumValues(RenameEnumValues step) {
        return NameOrder.of(step.values(), NameOrder::aside).stream()
                .map(rename -> "ALTER TYPE " + quote(step.type()) + " RENAME VALUE " + string(rename.from()) + " TO "
                        + string(rename.to()) + ";")
                .collect(Collectors.joining("\n"));
    }

    private static String createExtension(DatabaseExtension extension) {
        String schema = extension.databaseSchema() == null ? "" : " SCHEMA " + quote(extension.databaseSchema());
        String version = extension.version() == null ? "" : " VERSION " + quote(extension.version());
        return "CREATE EXTENSION IF NOT EXISTS " + quote(extension.name())
                + (schema.isEmpty() && version.isEmpty() ? "" : " WITH") + schema + version + ";";
    }

    /** In place, where Prisma drops it and creates it again, which fails if a column needs it. */
    private static String alterExtension(AlterExtension step) {
        String extension = "ALTER EXTENSION " + quote(step.to().name());
        List<String> statements = new ArrayList<>();
        String schema = step.to().databaseSchema();
        if (schema != null && !schema.equals(step.from().databaseSchema())) {
            statements.add(extension + " SET SCHEMA " + quote(schema) + ";");
        }
        String version = step.to().version();
        if (!Objects.equals(version, step.from().version())) {
            statements.add(extension + " UPDATE" + (version == null ? "" : " TO " + string(version)) + ";");
        }
        return String.join("\n", statements);
    }

    private static String createEnum(EnumDefinition definition) {
        return "CREATE TYPE " + quote(definition.name()) + " AS ENUM (" + strings(definition.values()) + ");";
    }

    String alterEnum(AlterEnum step) {
        QualifiedName name = step.to().name();
        List<String> lines = new ArrayList<>();
        if (!step.replaced()) {
            for (String value : step.to().valuesMissingIn(step.from())) {
                lines.add("ALTER TYPE " + quote(name) + " ADD VALUE " + string(value)
                        + nextValue(value, step)
                                .map(next -> " BEFORE " + string(next))
                                .orElse("") + ";");
            }
            return String.join("\n", lines);
        }
        QualifiedName fresh = name.withName(name.name() + "_new");
        QualifiedName old = name.withName(name.name() + "_old");
        lines.add(createEnum(new EnumDefinition(fresh, step.to().values())));
        for (EnumUse use : step.uses()) {
            if (use.before().defaultSql() != null) {
                lines.add(alterColumn(use, "DROP DEFAULT"));
            }
        }
        step.uses().forEach(use -> lines.add(alterColumn(use, castTo(use, fresh))));
        lines.add("ALTER TYPE " + quote(name) + " RENAME TO " + quote(old.name()) + ";");
        lines.add("ALTER TYPE " + quote(fresh) + " RENAME TO " + quote(name.name()) + ";");
        lines.add("DROP TYPE " + quote(old) + ";");
        for (EnumUse use : step.uses()) {
            Column after = use.after();
            if (use.before().defaultSql() != null && after != null && after.defaultSql() != null) {
                lines.add(alterColumn(use, "SET DEFAULT " + after.defaultSql()));
            }
        }
        return String.join("\n", lines);
    }

    /** The value of before that comes next, so that values sort as they do in a new database. */
    private static Optional<String> nextValue(String value, AlterEnum step) {
        List<String> values = step.to().values();
        return values.subList(values.indexOf(value) + 1, values.size()).stream()
                .filter(step.from().values()::contains)
                .findFirst();
    }

    /** A column that goes becomes text, so that values which the new type lacks do not stop the migration. */
    private static String castTo(EnumUse use, QualifiedName type) {
        String list = use.before().isList() ? "[]" : "";
        return use.after() == null
                ? "TYPE TEXT" + list
                : "TYPE " + quote(type) + list + " USING (" + quote(use.before().name()) + "::text::" + quote(type)
                        + list + ")";
    }

    private static String alterColumn(EnumUse use, String change) {
        return alter(use.table(), "ALTER COLUMN " + quote(use.before().name()) + " " + change);
    }

    @Override
    String createIndex(QualifiedName table, TableIndex index) {
        return "CREATE " + (index.unique() ? "UNIQUE INDEX " : "INDEX ") + quote(index.name()) + " ON " + quote(table)
                + (index.algorithm() == null ? "" : " USING " + index.algorithm() + " ") + "(" + indexColumns(index)
                + ")" + (index.condition() == null ? "" : " WHERE (" + index.condition() + ")") + ";";
    }

    @Override
    String dropIndex(QualifiedName table, TableIndex index) {
        return index.handMade()
                ? dropConstraint(table, index.name())
                : "DROP INDEX " + quote(table.withName(index.name())) + ";";
    }

    @Override
    String renameIndex(QualifiedName table, TableIndex from, TableIndex to) {
        return "ALTER INDEX " + quote(table.withName(from.name())) + " RENAME TO " + quote(to.name()) + ";";
    }

    @Override
    String alterTable(AlterTable step) {
        List<String> before = new ArrayList<>();
        List<String> clauses = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (TableChange change : step.changes()) {
            clauses.addAll(clauses(change, step.name()));
            if (change instanceof RenamePrimaryKey rename) {
                after.add(renamePrimaryKey(step.name(), rename));
            } else if (change instanceof AlterColumn alter) {
                before.addAll(PostgresColumns.sequencesBefore(alter, step.name()));
                after.addAll(PostgresColumns.sequencesAfter(alter, step.name(), columnType(alter.to())));
            }
        }
        List<String> statements = new ArrayList<>(before);
        if (!clauses.isEmpty()) {
            statements.add(alter(step.name(), String.join(",\n", clauses)));
        }
        statements.addAll(after);
        return String.join("\n", statements);
    }

    static String renamePrimaryKey(QualifiedName table, RenamePrimaryKey rename) {
        return renameConstraint(table, rename.from().name(), rename.to().name());
    }

    /** What stands in ALTER TABLE; nothing for a change that is a statement of its own. */
    final List<String> clauses(TableChange change, QualifiedName table) {
        if (change instanceof DropPrimaryKey drop) {
            return List.of("DROP CONSTRAINT " + quote(drop.key().name()));
        } else if (change instanceof AddPrimaryKey add) {
            return List.of("ADD " + primaryKey(add.key(), ", "));
        } else if (change instanceof DropCheck drop) {
            return List.of("DROP CONSTRAINT " + quote(drop.check().name()));
        } else if (change instanceof AddCheck add) {
            return List.of("ADD " + check(add.check()));
        } else if (change instanceof DropColumn drop) {
            return List.of("DROP COLUMN " + quote(drop.column().name()));
        } else if (change instanceof AddColumn add) {
            return List.of(addColumn(add.column()));
        } else if (change instanceof RecreateColumn recreate) {
            return List.of("DROP COLUMN " + quote(recreate.from().name()), addColumn(recreate.to()));
        }
        return change instanceof AlterColumn alter ? clausesOfColumn(alter, table) : List.of();
    }

    List<String> clausesOfColumn(AlterColumn change, QualifiedName table) {
        return PostgresColumns.clauses(change, columnType(change.to()), table);
    }

    /** With Prisma's five spaces: files of both tools compare equal. */
    private String addColumn(Column column) {
        return "ADD COLUMN     " + definition(column);
    }
}
