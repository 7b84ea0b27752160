package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.AddForeignKey;
import io.prismaspring.migrate.database.MigrationStep.AlterEnum;
import io.prismaspring.migrate.database.MigrationStep.AlterExtension;
import io.prismaspring.migrate.database.MigrationStep.AlterTable;
import io.prismaspring.migrate.database.MigrationStep.CreateEnum;
import io.prismaspring.migrate.database.MigrationStep.CreateExtension;
import io.prismaspring.migrate.database.MigrationStep.CreateIndex;
import io.prismaspring.migrate.database.MigrationStep.CreateSchema;
import io.prismaspring.migrate.database.MigrationStep.CreateTable;
import io.prismaspring.migrate.database.MigrationStep.DropEnum;
import io.prismaspring.migrate.database.MigrationStep.DropForeignKey;
import io.prismaspring.migrate.database.MigrationStep.DropIndex;
import io.prismaspring.migrate.database.MigrationStep.DropTable;
import io.prismaspring.migrate.database.MigrationStep.FillColumn;
import io.prismaspring.migrate.database.MigrationStep.RemoveEnumValue;
import io.prismaspring.migrate.database.MigrationStep.RenameColumn;
import io.prismaspring.migrate.database.MigrationStep.RenameEnum;
import io.prismaspring.migrate.database.MigrationStep.RenameEnumValues;
import io.prismaspring.migrate.database.MigrationStep.RenameForeignKey;
import io.prismaspring.migrate.database.MigrationStep.RenameIndex;
import io.prismaspring.migrate.database.MigrationStep.RenameTable;
import io.prismaspring.migrate.database.TableChange.AddCheck;
import io.prismaspring.migrate.database.TableChange.AddColumn;
import io.prismaspring.migrate.database.TableChange.AddKey;
import io.prismaspring.migrate.database.TableChange.AddPrimaryKey;
import io.prismaspring.migrate.database.TableChange.AlterColumn;
import io.prismaspring.migrate.database.TableChange.DropCheck;
import io.prismaspring.migrate.database.TableChange.DropColumn;
import io.prismaspring.migrate.database.TableChange.DropKey;
import io.prismaspring.migrate.database.TableChange.DropPrimaryKey;
import io.prismaspring.migrate.database.TableChange.RecreateColumn;
import io.prismaspring.migrate.database.TableChange.RenamePrimaryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The steps as a person reads them on a console: {@code +} comes, {@code -} goes, {@code ~} changes. */
public final class StepSummary {

    private StepSummary() {}

    /** One line for each thing that changes; the keys and indexes of new and dropped tables are not told apart. */
    public static List<String> of(List<MigrationStep> steps, Dialect dialect) {
        List<MigrationStep> changes =
                steps.stream().flatMap(MigrationStep::inWords).toList();
        List<QualifiedName> goneOrNew = new ArrayList<>();
        for (MigrationStep step : changes) {
            if (step instanceof CreateTable create) {
                goneOrNew.add(create.table().name());
            } else if (step instanceof DropTable drop) {
                goneOrNew.add(drop.table().name());
            }
        }
        List<String> lines = new ArrayList<>();
        for (MigrationStep step : changes) {
            if (step instanceof AlterTable alter) {
                alter.changes().forEach(c -> lines.add(line(alter.name(), c, dialect)));
            } else {
                // Where enums are types, the type tells.
                lines.add(step instanceof RemoveEnumValue && dialect.hasEnumTypes() ? "" : line(step, goneOrNew));
            }
        }
        return lines.stream().filter(line -> !line.isEmpty()).distinct().toList();
    }

    private static String line(MigrationStep step, List<QualifiedName> goneOrNew) {
        if (step instanceof RenameTable rename) {
            return "~ table " + rename.from() + ": renamed to " + rename.to().name();
        } else if (step instanceof RenameColumn rename) {
            return "~ column " + rename.table() + "." + rename.from() + ": renamed to " + rename.to();
        } else if (step instanceof RenameEnum rename) {
            return "~ enum " + rename.from() + ": renamed to " + rename.to().name();
        } else if (step instanceof RenameEnumValues rename) {
            return "~ enum " + rename.type() + ": "
                    + rename.values().entrySet().stream()
                            .map(e -> e.getKey() + " renamed to " + e.getValue())
                            .collect(Collectors.joining(", "));
        } else if (step instanceof RemoveEnumValue remove) {
            return "- value " + remove.name();
        } else if (step instanceof FillColumn fill) {
            return "~ column " + fill.table() + "." + fill.column() + ": filled with " + fill.expression();
        } else if (step instanceof CreateSchema create) {
            return "+ schema " + create.name();
        } else if (step instanceof CreateExtension create) {
            return "+ extension " + create.extension().name();
        } else if (step instanceof AlterExtension alter) {
            return "~ extension " + alter.to().name() + ": "
                    + (Objects.equals(alter.from().version(), alter.to().version())
                            ? "another schema"
                            : "another version");
        } else if (step instanceof CreateEnum create) {
            return "+ enum " + create.definition().name();
        } else if (step instanceof AlterEnum alter) {
            return "~ enum " + alter.to().name() + signed(" +", alter.to().valuesMissingIn(alter.from()))
                    + signed(" -", alter.from().valuesMissingIn(alter.to()));
        } else if (step instanceof DropEnum drop) {
            return "- enum " + drop.definition().name();
        } else if (step instanceof CreateTable create) {
            return "+ table " + create.table().name();
        } else if (step instanceof DropTable drop) {
            return "- table " + drop.table().name();
        } else if (step instanceof CreateIndex create) {
            return goneOrNew.contains(create.table()) ? "" : "+ " + index(create.table(), create.index());
        } else if (step instanceof DropIndex drop) {
            return goneOrNew.contains(drop.table()) ? "" : "- " + index(drop.table(), drop.index());
        } else if (step instanceof RenameIndex rename) {
            return "~ " + index(rename.table(), rename.from()) + ": renamed to "
                    + rename.to().name();
        } else if (step instanceof AddForeignKey add) {
            return goneOrNew.contains(add.table()) ? "" : "+ " + foreignKey(add.table(), add.key());
        } else if (step instanceof DropForeignKey drop) {
            return goneOrNew.contains(drop.table()) ? "" : "- " + foreignKey(drop.table(), drop.key());
        } else if (step instanceof RenameForeignKey rename) {
            return "~ " + foreignKey(rename.table(), rename.from()) + ": renamed to "
                    + rename.to().name();
        }
        throw new IllegalStateException("no words for " + step);
    }

    private static String line(QualifiedName table, TableChange change, Dialect dialect) {
        if (change instanceof AddColumn add) {
            return "+ column " + table + "." + add.column().name();
        } else if (change instanceof DropColumn drop) {
            return "- column " + table + "." + drop.column().name();
        } else if (change instanceof RecreateColumn recreate) {
            return "~ column " + table + "." + recreate.to().name() + ": made anew, "
                    + types(recreate.from(), recreate.to(), dialect);
        } else if (change instanceof AlterColumn alter) {
            return "~ column " + table + "." + alter.to().name() + ": " + String.join(", ", aspects(alter, dialect));
        } else if (change instanceof AddPrimaryKey add) {
            return "+ primary key " + add.key().name() + " of " + table;
        } else if (change instanceof DropPrimaryKey drop) {
            return "- primary key " + drop.key().name() + " of " + table;
        } else if (change instanceof RenamePrimaryKey rename) {
            return "~ primary key " + rename.from().name() + " of " + table + ": renamed to "
                    + rename.to().name();
        } else if (change instanceof AddKey add) {
            return "+ " + index(table, add.index());
        } else if (change instanceof DropKey drop) {
            return "- " + index(table, drop.index());
        } else if (change instanceof AddCheck add) {
            return "+ check " + add.check().name() + " of " + table;
        } else if (change instanceof DropCheck drop) {
            return "- check " + drop.check().name() + " of " + table;
        }
        throw new IllegalStateException("no words for " + change);
    }

    private static List<String> aspects(AlterColumn change, Dialect dialect) {
        List<String> aspects = new ArrayList<>();
        if (change.typeChanges()) {
            aspects.add(types(change.from(), change.to(), dialect));
        }
        if (change.nullabilityChanges()) {
            aspects.add(change.to().isNullable() ? "optional" : "required");
        }
        if (change.startsNumbering() || change.stopsNumbering()) {
            aspects.add(change.startsNumbering() ? "numbered by the database" : "no longer numbered");
        }
        if (change.defaultChanges()) {
            String to = change.to().defaultSql();
            aspects.add(to == null ? "no default" : "default " + to);
        }
        return aspects;
    }

    private static String types(Column from, Column to, Dialect dialect) {
        return dialect.columnType(from) + " to " + dialect.columnType(to);
    }

    private static String signed(String sign, List<String> values) {
        return values.isEmpty() ? "" : sign + String.join(sign, values);
    }

    private static String index(QualifiedName table, TableIndex index) {
        return (index.unique() ? "unique key " : "index ") + index.name() + " of " + table;
    }

    private static String foreignKey(QualifiedName table, ForeignKey key) {
        return "foreign key " + key.name() + " of " + table;
    }
}
