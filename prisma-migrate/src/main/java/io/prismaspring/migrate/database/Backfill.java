package io.prismaspring.migrate.database;

import io.prismaspring.migrate.MigrationException;
import io.prismaspring.migrate.database.MigrationStep.FillColumn;
import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.text.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Columns that become required in three steps: they are there as optional ones, the rows get values, then NULL is
 * forbidden. Everything else that changes, keys of these columns too, waits for the third step.
 */
public final class Backfill {

    /** What the placeholders begin with that stand for values that nobody has written yet. */
    public static final String PLACEHOLDER = "${value_of_";

    private final List<FillColumn> fills = new ArrayList<>();
    private final DatabaseSchema middle;

    /**
     * Finds the columns.
     *
     * @param values {@code Post.slug} with its value as SQL, or with nothing: then the script has a placeholder that Flyway
     *     stumbles over before it runs anything, until somebody writes the value
     * @param before the database before, renames done
     * @param after the database afterwards
     * @throws MigrationException if a name is not that of a column that becomes required
     */
    public Backfill(
            Map<String, Optional<String>> values, DatabaseSchema before, DatabaseSchema after, SchemaNames names) {
        Map<String, FillColumn> candidates = new LinkedHashMap<>();
        DatabaseSchema picture = values.isEmpty() ? before : withTypes(before, after);
        for (Table table : after.tables()) {
            Optional<Table> old = before.table(table.name());
            for (Column column : table.columns()) {
                boolean becomesRequired = old.isPresent()
                        && column.isRequired()
                        && !column.autoincrement()
                        && old.get()
                                .column(column.name())
                                .filter(Column::isRequired)
                                .isEmpty();
                if (becomesRequired) {
                    String name = names.column(table.name(), column.name());
                    String placeholder = PLACEHOLDER + name.replace('.', '_') + "}";
                    candidates.put(
                            name,
                            new FillColumn(
                                    table.name(),
                                    column.name(),
                                    values.getOrDefault(name, Optional.empty()).orElse(placeholder)));
                }
            }
        }
        for (String name : values.keySet()) {
            FillColumn fill = candidates.get(name);
            if (fill == null) {
                throw unknown(name, candidates);
            }
            fills.add(fill);
            picture = withColumn(picture, after, fill);
        }
        middle = picture;
    }

    private static MigrationException unknown(String name, Map<String, FillColumn> candidates) {
        return new MigrationException("prisma.backfill names %s, but no column of that name becomes required.%s %s"
                .formatted(
                        name,
                        Suggestions.didYouMean(name, candidates.keySet())
                                .map(s -> " " + s)
                                .orElse(""),
                        candidates.isEmpty()
                                ? "Leave it out"
                                : "Name some of these: " + Suggestions.list(candidates.keySet())));
    }

    /** New enums, and schemas for them, come first: the columns may be of them. */
    private static DatabaseSchema withTypes(DatabaseSchema before, DatabaseSchema after) {
        List<EnumDefinition> enums = new ArrayList<>(before.enums());
        after.enums().stream().filter(e -> before.enumType(e.name()).isEmpty()).forEach(enums::add);
        Set<String> schemas = new LinkedHashSet<>(before.schemas());
        schemas.addAll(after.schemas());
        return new DatabaseSchema(List.copyOf(schemas), enums, before.tables());
    }

    private static DatabaseSchema withColumn(DatabaseSchema picture, DatabaseSchema after, FillColumn fill) {
        Column column = after.table(fill.table())
                .flatMap(table -> table.column(fill.column()))
                .orElseThrow();
        return new DatabaseSchema(
                picture.schemas(),
                picture.enums(),
                picture.tables().stream()
                        .map(table -> table.name().equals(fill.table())
                                        && table.column(fill.column()).isEmpty()
                                ? with(
                                        table,
                                        new Column(column.name(), column.type(), Arity.OPTIONAL, false, null, false))
                                : table)
                        .toList());
    }

    private static Table with(Table table, Column column) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(column);
        return table.withColumns(columns);
    }

    /** The database after the first step. */
    public DatabaseSchema middle() {
        return middle;
    }

    /** The second step. */
    public List<FillColumn> fills() {
        return fills;
    }
}
