package io.prismaspring.migrate.rename;

import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.migrate.database.ForeignKey;
import io.prismaspring.migrate.database.MigrationStep;
import io.prismaspring.migrate.database.MigrationStep.RemoveEnumValue;
import io.prismaspring.migrate.database.MigrationStep.RenameColumn;
import io.prismaspring.migrate.database.MigrationStep.RenameEnum;
import io.prismaspring.migrate.database.MigrationStep.RenameEnumValues;
import io.prismaspring.migrate.database.MigrationStep.RenameEnumValues.ValueUse;
import io.prismaspring.migrate.database.MigrationStep.RenameTable;
import io.prismaspring.migrate.database.NameOrder;
import io.prismaspring.migrate.database.NameOrder.Rename;
import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.migrate.database.RenamedPicture;
import io.prismaspring.migrate.database.SchemaNames;
import io.prismaspring.migrate.database.Table;
import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.EnumValue;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.ScalarField;
import io.prismaspring.schema.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The renames between two schemas, which keep all rows. A model, field, enum or value is the same if its own name is, and
 * then another {@code @map} renames it; a {@code @renamedFrom} hint says so where the own name has changed.
 */
public final class Renames {

    private final Schema before;
    private final Schema after;
    private final Dialect dialect;
    private final SchemaPairing pairing;
    private final JoinTableRenames joinTables;
    private final List<MigrationStep> steps = new ArrayList<>();
    private DatabaseSchema picture;

    private Renames(Schema before, Schema after, SchemaPairing pairing, Dialect dialect) {
        this.before = before;
        this.after = after;
        this.dialect = dialect;
        this.picture = DatabaseSchema.of(before, dialect);
        this.pairing = pairing;
        this.joinTables = new JoinTableRenames(before, after, pairing, dialect);
    }

    /**
     * What is renamed. Of a first migration nothing is: the hints of its schema are history.
     *
     * @param before empty for a first migration
     * @throws io.prismaspring.migrate.MigrationException if a hint names something that was not there, or still is
     */
    public static Renames between(Optional<Schema> before, Schema after, Dialect dialect) {
        if (before.isEmpty()) {
            return new Renames(Schema.EMPTY, after, new SchemaPairing(Schema.EMPTY, Schema.EMPTY, false), dialect);
        }
        Renames renames = new Renames(before.get(), after, new SchemaPairing(before.get(), after, false), dialect);
        renames.tables();
        renames.columns();
        renames.enums();
        if (dialect.sharesConstraintNames()) {
            new ConstraintNames(renames.picture, DatabaseSchema.of(after, dialect))
                    .putAside()
                    .forEach(renames::add);
        }
        return renames;
    }

    /**
     * What is renamed in a database: what it lacks under the schema's name, but has under the one in a hint, or under the own
     * name of something that has a {@code @map}.
     *
     * @param found a schema that was made from the database
     */
    public static Renames ofDatabase(Schema found, Schema after, Dialect dialect) {
        Renames renames = new Renames(found, after, new SchemaPairing(found, after, true), dialect);
        renames.tables();
        renames.columns();
        renames.enums();
        return renames;
    }

    /** In an order in which every name is free when it is taken. */
    public List<MigrationStep> steps() {
        return List.copyOf(steps);
    }

    /** What the two schemas call the tables, columns and enums of the steps. */
    public SchemaNames names() {
        return new SchemaNames(before, after, steps, dialect);
    }

    /** The values that enums lose; to be refused before anything is renamed. */
    public List<RemoveEnumValue> removedValues() {
        return new RemovedValues(pairing, DatabaseSchema.of(before, dialect), dialect).steps();
    }

    /** What is gone, with what came in its place; a person must say whether it is the same under a new name. */
    public List<LikelyRename> likely() {
        if (before.models().isEmpty()) {
            return List.of();
        }
        List<LikelyRename> likely = new ArrayList<>(new LikelyRenames(before, after, pairing).find());
        likely.addAll(joinTables.likely());
        return likely;
    }

    /** The database before, under the new names. */
    public DatabaseSchema picture() {
        return picture;
    }

    private void add(MigrationStep step) {
        steps.add(step);
        picture = RenamedPicture.after(step, picture);
    }

    static String aside(String name) {
        return NameOrder.aside(name);
    }

    private static QualifiedName aside(QualifiedName name) {
        return name.withName(aside(name.name()));
    }

    private QualifiedName name(Model model) {
        return dialect.name(model.databaseSchema(), model.databaseName());
    }

    private void tables() {
        Map<QualifiedName, QualifiedName> names = new LinkedHashMap<>();
        pairing.models().formers().forEach((model, former) -> put(names, name(former), name(model)));
        joinTables.names().forEach((from, to) -> put(names, from, to));
        List<QualifiedName> taken = picture.tables().stream().map(Table::name).toList();
        for (Rename<QualifiedName> rename : NameOrder.of(names, taken, Renames::aside, dialect.foldsTableNames())) {
            add(new RenameTable(rename.from(), rename.to()));
        }
    }

    /** A table or type does not move to another schema by being renamed. */
    private static void put(Map<QualifiedName, QualifiedName> names, QualifiedName from, QualifiedName to) {
        if (!from.equals(to) && Objects.equals(from.schema(), to.schema())) {
            names.put(from, to);
        }
    }

    private void columns() {
        pairing.models().formers().keySet().forEach(model -> {
            Map<String, String> names = new LinkedHashMap<>();
            pairing.columns(model).formers().forEach((field, former) -> put(names, former, field));
            columns(name(model), names);
        });
        // In an order of its own: that of Map.of changes from one JVM to the next.
        Map<String, String> swap = new LinkedHashMap<>();
        swap.put("B", "A");
        swap.put("A", "B");
        joinTables.swapped().forEach(table -> columns(table, swap));
    }

    private static void put(Map<String, String> names, ScalarField former, ScalarField field) {
        if (!former.databaseName().equals(field.databaseName())) {
            names.put(former.databaseName(), field.databaseName());
        }
    }

    private void columns(QualifiedName table, Map<String, String> names) {
        picture.table(table).ifPresent(t -> {
            List<String> taken = t.columns().stream().map(c -> c.name()).toList();
            for (Rename<String> rename : NameOrder.of(names, taken, Renames::aside, false)) {
                add(new RenameColumn(table, rename.from(), rename.to()));
            }
        });
    }

    private void enums() {
        Map<QualifiedName, QualifiedName> names = new LinkedHashMap<>();
        if (dialect.hasEnumTypes()) {
            pairing.enums().formers().forEach((type, former) -> put(names, name(former), name(type)));
        }
        List<QualifiedName> taken = picture.enums().stream().map(e -> e.name()).toList();
        for (Rename<QualifiedName> rename : NameOrder.of(names, taken, Renames::aside, false)) {
            add(new RenameEnum(rename.from(), rename.to()));
        }
        pairing.enums().formers().forEach(this::values);
    }

    private QualifiedName name(EnumType type) {
        return dialect.name(type.databaseSchema(), type.databaseName());
    }

    private void values(EnumType type, EnumType former) {
        if (dialect.hasEnumTypes()
                && !Objects.equals(name(type).schema(), name(former).schema())) {
            // Another type takes its place, which has the new values.
            return;
        }
        Map<String, String> names = new LinkedHashMap<>();
        pairing.values(type).formers().forEach((value, old) -> {
            if (!old.databaseName().equals(value.databaseName())) {
                names.put(old.databaseName(), value.databaseName());
            }
        });
        List<String> taken =
                former.values().stream().map(EnumValue::databaseName).toList();
        Map<String, String> renamed = new LinkedHashMap<>();
        for (Rename<String> rename : NameOrder.of(names, taken, Renames::aside, false)) {
            // A value that was put aside in between is still the same one.
            String original = renamed.entrySet().stream()
                    .filter(e -> e.getValue().equals(rename.from()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(rename.from());
            renamed.put(original, rename.to());
        }
        if (!renamed.isEmpty()) {
            add(new RenameEnumValues(name(type), renamed, dialect.hasEnumTypes() ? List.of() : uses(former, renamed)));
        }
    }

    private List<ValueUse> uses(EnumType former, Map<String, String> values) {
        List<ValueUse> uses = new ArrayList<>();
        pairing.models()
                .formers()
                .keySet()
                .forEach(model -> picture.table(name(model))
                        .ifPresent(table -> pairing.columns(model).formers().forEach((field, old) -> {
                            if (isOf(former, old)
                                    && table.column(field.databaseName()).isPresent()) {
                                uses.add(new ValueUse(
                                        table,
                                        RenamedPicture.withValues(table, field.databaseName(), values),
                                        field.databaseName()));
                            }
                        })));
        List.copyOf(uses).forEach(use -> addReferences(use, values, uses));
        return uses;
    }

    /** The columns that refer to one of the enum are of it, too: those of join tables, which are no fields. */
    private void addReferences(ValueUse target, Map<String, String> values, List<ValueUse> uses) {
        for (Table table : picture.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                int position = key.targetColumns().indexOf(target.column());
                if (position >= 0 && key.target().equals(target.from().name())) {
                    String column = key.columns().get(position);
                    boolean known = uses.stream()
                            .anyMatch(use -> use.from().name().equals(table.name())
                                    && use.column().equals(column));
                    if (!known) {
                        uses.add(new ValueUse(table, RenamedPicture.withValues(table, column, values), column));
                    }
                }
            }
        }
    }

    private boolean isOf(EnumType type, ScalarField field) {
        return field.type() instanceof FieldType.EnumReference reference
                && before.enumType(reference.name()).equals(type);
    }
}
