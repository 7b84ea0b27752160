package io.prismaspring.migrate.database;

import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.ScalarField;
import io.prismaspring.schema.model.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What tables, columns and enums are called in the schemas, which is what a person names them by. */
public final class SchemaNames {

    private final FormerNames formerNames;
    private final Map<QualifiedName, Model> before;
    private final Map<QualifiedName, Model> after;
    private final Map<QualifiedName, String> enums = new HashMap<>();

    /**
     * The names.
     *
     * @param before {@link Schema#EMPTY} if there is none; then what goes has the name that it has in the database
     * @param renames the steps that lead from the names of before to those of after
     */
    public SchemaNames(Schema before, Schema after, List<MigrationStep> renames, Dialect dialect) {
        this.formerNames = new FormerNames(renames);
        this.before = models(before, dialect);
        this.after = models(after, dialect);
        for (Schema schema : List.of(before, after)) {
            schema.enums().forEach(e -> enums.put(dialect.name(e.databaseSchema(), e.databaseName()), e.name()));
        }
    }

    private static Map<QualifiedName, Model> models(Schema schema, Dialect dialect) {
        Map<QualifiedName, Model> models = new HashMap<>();
        schema.models().forEach(m -> models.put(dialect.name(m.databaseSchema(), m.databaseName()), m));
        return models;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** The model, or the table if it is none's. */
    String table(QualifiedName table) {
        Model model = after.getOrDefault(table, before.get(table));
        return model == null ? table.toString() : model.name();
    }

    /** {@code Model.field}. */
    String column(QualifiedName table, String column) {
        return columns(table, List.of(column));
    }

    /** {@code Model.one_other}. */
    String columns(QualifiedName table, List<String> columns) {
        return table(table) + "."
                + columns.stream()
                        .map(c -> field(table, c).map(ScalarField::name).orElse(c))
                        .collect(Collectors.joining("_"));
    }

    /** The enum type. */
    String enumType(QualifiedName type) {
        return enums.getOrDefault(type, type.toString());
    }

    /** The enum that the column is of; the column if it is of none. */
    String enumType(QualifiedName table, String column) {
        return field(table, column)
                .filter(field -> field.type() instanceof FieldType.EnumReference)
                .map(field -> ((FieldType.EnumReference) field.type()).name())
                .orElseGet(() -> column(table, column));
    }

    private Optional<ScalarField> field(QualifiedName table, String column) {
        return field(after.get(table), column)
                .or(() -> field(before.get(formerNames.table(table)), formerNames.column(table, column)));
    }

    private static Optional<ScalarField> field(@Nullable Model model, String column) {
        return Optional.ofNullable(model)
                .flatMap(m -> m.scalarFields().stream()
                        .filter(f -> f.databaseName().equals(column))
                        .findFirst());
    }
}
