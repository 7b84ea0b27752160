package io.prismaspring.migrate.database;

import io.prismaspring.schema.model.DatabaseExtension;
import io.prismaspring.schema.model.Schema;
import java.util.List;
import java.util.Optional;

/**
 * What a schema is in one kind of database.
 *
 * @param schemas the database schemas that hold a table or an enum, as far as they have to be created
 * @param extensions what the database must be extended by; none where it has no extensions
 * @param enums the enum types; empty where the database has none
 * @param tables models in the schema's order, then the join tables of many-to-many relations
 */
public record DatabaseSchema(
        List<String> schemas, List<DatabaseExtension> extensions, List<EnumDefinition> enums, List<Table> tables) {

    /** A database without anything. */
    public static final DatabaseSchema EMPTY = new DatabaseSchema(List.of(), List.of(), List.of());

    public DatabaseSchema {
        schemas = List.copyOf(schemas);
        extensions = List.copyOf(extensions);
        enums = List.copyOf(enums);
        tables = List.copyOf(tables);
    }

    /** A database without extensions. */
    public DatabaseSchema(List<String> schemas, List<EnumDefinition> enums, List<Table> tables) {
        this(schemas, List.of(), enums, tables);
    }

    /** The same database with other enums and tables. */
    DatabaseSchema with(List<EnumDefinition> otherEnums, List<Table> otherTables) {
        return new DatabaseSchema(schemas, extensions, otherEnums, otherTables);
    }

    /** The picture of that schema in the dialect's database. */
    public static DatabaseSchema of(Schema schema, Dialect dialect) {
        return new SchemaMapper(schema, dialect).map();
    }

    /** The table of that name. */
    public Optional<Table> table(QualifiedName name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** The enum type of that name. */
    public Optional<EnumDefinition> enumType(QualifiedName name) {
        return enums.stream().filter(e -> e.name().equals(name)).findFirst();
    }
}
