package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.FillColumn;
import io.prismaspring.migrate.database.TableChange.AddColumn;
import io.prismaspring.migrate.database.TableChange.AlterColumn;
import io.prismaspring.migrate.database.TableChange.DropColumn;
import io.prismaspring.migrate.database.TableChange.RecreateColumn;
import io.prismaspring.migrate.database.Warning.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person should know about changes of columns. */
final class ColumnWarnings {

    private final List<MigrationStep> steps;
    private final SchemaNames names;
    private final Dialect dialect;
    private final RowCounts counts;

    ColumnWarnings(List<MigrationStep> steps, SchemaNames names, Dialect dialect, RowCounts counts) {
        this.steps = steps;
        this.names = names;
        this.dialect = dialect;
        this.counts = counts;
    }

    List<Warning> of(QualifiedName table, TableChange change) {
        if (change instanceof DropColumn drop) {
            String column = drop.column().name();
            return List.of(new Warning(
                    Kind.LOSES_DATA,
                    names.column(table, column),
                    "You are about to drop the column `%s` of the table `%s`. All its values will be lost."
                            .formatted(column, table),
                    counts.values(table, column)));
        } else if (change instanceof AddColumn add) {
            return added(table, add.column());
        } else if (change instanceof RecreateColumn recreate) {
            return List.of(recreated(table, recreate));
        } else if (change instanceof AlterColumn alter) {
            List<Warning> warnings = new ArrayList<>();
            if (alter.risky()) {
                warnings.add(narrowed(table, alter));
            }
            becomesRequired(table, alter).ifPresent(warnings::add);
            return warnings;
        }
        return List.of();
    }

    private List<Warning> added(QualifiedName table, Column column) {
        if (!column.isRequired() || column.hasDatabaseValue()) {
            return List.of();
        }
        return List.of(new Warning(
                Kind.MAY_FAIL,
                names.column(table, column.name()),
                "The required column `%s` will be added to the table `%s` %s. If the table has rows, %s%s"
                        .formatted(
                                column.name(),
                                table,
                                column.filledByClient()
                                        ? "with a default that only the client knows"
                                        : "without a default value",
                                dialect.has(Feature.FILLS_NEW_COLUMNS)
                                        ? "they will hold 0, an empty text or the like"
                                        : "this will fail",
                                column.filledByClient()
                                        ? ": add it as optional, fill it, then make it required."
                                        : "."),
                counts.rows(table),
                true));
    }

    private Warning recreated(QualifiedName table, RecreateColumn change) {
        Column to = change.to();
        boolean fails = to.isRequired() && !to.hasDatabaseValue();
        return new Warning(
                Kind.LOSES_DATA,
                names.column(table, to.name()),
                "The column `%s` of the table `%s` will be dropped and made anew, because %s cannot become %s. All its values will be lost%s"
                        .formatted(
                                to.name(),
                                table,
                                dialect.columnType(change.from()),
                                dialect.columnType(to),
                                fails
                                        ? "; as the new one is required and has no default, this will fail if the table has rows."
                                        : "."),
                fails ? counts.rows(table) : counts.values(table, to.name()));
    }

    private Warning narrowed(QualifiedName table, AlterColumn change) {
        return new Warning(
                Kind.LOSES_DATA,
                names.column(table, change.to().name()),
                "The type of the column `%s` of the table `%s` will change from %s to %s. Values may be cut or rounded, or the change may fail."
                        .formatted(
                                change.to().name(),
                                table,
                                dialect.columnType(change.from()),
                                dialect.columnType(change.to())),
                UnfitValues.condition(change, counts.column(table, change.to().name()), dialect)
                        .map(condition -> counts.rows(table, condition))
                        .orElseGet(() -> counts.values(table, change.to().name())));
    }

    Optional<Warning> becomesRequired(QualifiedName table, AlterColumn change) {
        Column to = change.to();
        boolean filled = (dialect.has(Feature.REPLACES_TABLES) && to.hasDatabaseValue())
                || steps.stream().anyMatch(step -> step instanceof FillColumn fill && fill.fills(table, to.name()));
        return change.nullabilityChanges() && !to.isNullable() && !filled
                ? Optional.of(new Warning(
                        Kind.MAY_FAIL,
                        names.column(table, to.name()),
                        "The column `%s` of the table `%s` will become required. If it holds NULL anywhere, this will fail."
                                .formatted(to.name(), table),
                        counts.nulls(table, List.of(to.name())),
                        true))
                : Optional.empty();
    }
}
