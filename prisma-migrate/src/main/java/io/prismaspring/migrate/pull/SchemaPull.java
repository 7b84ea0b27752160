package io.prismaspring.migrate.pull;

import io.prismaspring.migrate.MigrationException;
import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.migrate.database.Table;
import io.prismaspring.migrate.database.TableIndex;
import io.prismaspring.migrate.introspection.IntrospectedDatabase;
import io.prismaspring.migrate.introspection.Reconciliation;
import io.prismaspring.migrate.introspection.Remark;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.SchemaFile;
import io.prismaspring.schema.SchemaFormatter;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Datasource;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the schema of a database. */
public final class SchemaPull {

    private final List<SchemaFile> files;
    private final Schema schema;
    private final Dialect dialect;
    private final DatabaseSchema expected;
    private final IntrospectedDatabase found;
    private final List<String> warnings = new ArrayList<>();
    private final Map<QualifiedName, PulledModel> models = new LinkedHashMap<>();

    private SchemaPull(List<SchemaFile> files, Schema schema, IntrospectedDatabase found, Dialect dialect) {
        this.files = files;
        this.schema = schema;
        this.dialect = dialect;
        this.expected = DatabaseSchema.of(schema, dialect);
        this.found = found;
    }

    /**
     * A new schema of one file.
     *
     * @param found what was read from the database
     * @param provider the database's kind
     * @param schemas the database schemas that were looked into; empty if tables are not told apart by them
     * @throws MigrationException if there are no migrations for such a database
     */
    public static PulledSchema fresh(IntrospectedDatabase found, DatabaseProvider provider, List<String> schemas) {
        String listed = schemas.isEmpty()
                ? ""
                : "  schemas = ["
                        + String.join(
                                ", ", schemas.stream().map(SchemaText::string).toList()) + "]\n";
        String text = "datasource db {\n  provider = \"" + provider.schemaName() + "\"\n" + listed + "}\n";
        return onto(List.of(new SchemaFile("schema.prisma", text)), found, provider);
    }

    /**
     * The schema that was there, brought to what the database has. Names, comments, order and what only a client knows stay;
     * what is the same stays as it is written.
     *
     * @param files the schema's files
     * @param found what was read from the database
     * @param provider the database's kind
     * @throws MigrationException if the schema has errors, or there are no migrations for such a database
     */
    public static PulledSchema onto(List<SchemaFile> files, IntrospectedDatabase found, DatabaseProvider provider) {
        Dialect dialect = Dialect.of(provider)
                .orElseThrow(() -> new MigrationException("There is no introspection of " + provider.schemaName()));
        Schema schema = PrismaSchema.parse(files)
                .schema()
                .orElseThrow(() -> new MigrationException(
                        "The schema has errors, so what is in it cannot be kept; correct them, or pull a new"
                                + " one with force"));
        return new SchemaPull(files, schema, found, dialect).pulled();
    }

    private PulledSchema pulled() {
        DatabaseSchema actual = withoutUnsayable(Reconciliation.inWordsOf(found, expected, dialect));
        Set<String> names = new HashSet<>();
        schema.models().stream().filter(Model::view).forEach(view -> names.add(view.name()));
        schema.models().stream()
                .filter(m -> !m.view() && actual.table(name(m)).isPresent())
                .forEach(m -> names.add(m.name()));
        actual.tables().forEach(table -> name(table, actual, names));
        List<JoinTable> joinTables = joinTables(actual);
        joinTables.forEach(join -> models.remove(join.table().name()));

        PulledEnums enums = new PulledEnums(schema, actual, dialect, names);
        WrittenSchema written = new WrittenSchema(files);
        Datasource datasource = schema.datasource();
        String prefix = datasource == null ? "db" : datasource.name();
        for (PulledModel model : models.values()) {
            QualifiedName name = model.table().name();
            List<Remark> remarks = found.remarks().stream()
                    .filter(remark -> remark.table().equals(name))
                    .toList();
            new PulledFields(model, expected.table(name).orElse(null), enums, remarks, written, prefix, dialect)
                    .write();
        }
        new PulledRelations(schema, expected, models, dialect).write(joinTables);
        List<SchemaFile> texts = new PulledText(written, schema, List.copyOf(models.values()), enums).files();
        found.remarks().forEach(remark -> warnings.add("left out: " + remark));
        models.values().stream()
                .filter(PulledModel::isWithoutKey)
                .forEach(m -> warnings.add("ignored: " + m.name() + " has no unique key of required columns"));
        return new PulledSchema(
                SchemaFormatter.format(texts), models.size(), enums.all().size(), warnings);
    }

    /** Without indexes of a part of the rows where the schema does not use the preview feature for them. */
    private DatabaseSchema withoutUnsayable(DatabaseSchema picture) {
        boolean sayable =
                schema.generators().stream().anyMatch(g -> g.previewFeatures().contains("partialIndexes"));
        List<Table> tables = new ArrayList<>();
        for (Table table : picture.tables()) {
            List<TableIndex> kept = table.indexes().stream()
                    .filter(index -> sayable || index.condition() == null)
                    .toList();
            table.indexes().stream()
                    .filter(index -> !kept.contains(index))
                    .forEach(index -> warnings.add("left out: "
                            + new Remark(Remark.Kind.PARTIAL_INDEX, table.name(), index.name())
                            + ", which needs previewFeatures = [\"partialIndexes\"] in a generator block"));
            tables.add(table.withIndexes(kept));
        }
        return new DatabaseSchema(picture.schemas(), picture.enums(), tables);
    }

    private QualifiedName name(Model model) {
        return dialect.name(model.databaseSchema(), model.databaseName());
    }

    private void name(Table table, DatabaseSchema actual, Set<String> names) {
        Model existing = schema.models().stream()
                .filter(m -> !m.view() && name(m).equals(table.name()))
                .findFirst()
                .orElse(null);
        boolean twice = actual.tables().stream()
                        .filter(t -> t.name().name().equals(table.name().name()))
                        .count()
                > 1;
        String schemaName = table.name().schema();
        String wanted = twice && schemaName != null
                ? schemaName + "_" + table.name().name()
                : table.name().name();
        models.put(
                table.name(),
                new PulledModel(
                        existing == null ? PulledNames.free(PulledNames.ofType(wanted), names) : existing.name(),
                        table,
                        existing));
    }

    private List<JoinTable> joinTables(DatabaseSchema actual) {
        List<JoinTable> joinTables = new ArrayList<>();
        for (Table table : actual.tables()) {
            PulledModel model = models.get(table.name());
            if (model != null && model.existing() == null) {
                JoinTable.known(table, schema, models.values())
                        .or(() -> JoinTable.of(table, models))
                        .ifPresent(joinTables::add);
            }
        }
        return joinTables;
    }
}
