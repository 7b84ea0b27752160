package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.ColumnType.BuiltIn;
import io.prismaspring.migrate.database.ColumnType.EnumValues;
import io.prismaspring.migrate.database.MigrationStep.AddForeignKey;
import io.prismaspring.migrate.database.MigrationStep.AlterTable;
import io.prismaspring.migrate.database.MigrationStep.CreateIndex;
import io.prismaspring.migrate.database.MigrationStep.FillColumn;
import io.prismaspring.migrate.database.MigrationStep.RenameEnumValues;
import io.prismaspring.migrate.database.TableChange.AddColumn;
import io.prismaspring.migrate.database.TableChange.AddPrimaryKey;
import io.prismaspring.migrate.database.TableChange.AlterColumn;
import io.prismaspring.migrate.database.TableChange.DropPrimaryKey;
import java.util.List;

/** Locks of MySQL and MariaDB, after the manual's chapter on online changes of InnoDB's tables. */
final class MySqlLint extends StepLint {

    private static final String IN_STEPS =
            "Add a second column with ALGORITHM=INSTANT, fill it in batches, then let it take the place of the old one; or copy the table with gh-ost or pt-online-schema-change.";

    private final Dialect dialect;

    MySqlLint(DatabaseSchema before, SchemaNames names, Dialect dialect) {
        super(before, names);
        this.dialect = dialect;
    }

    @Override
    void step(MigrationStep step) {
        if (step instanceof AddForeignKey add && !isNew(add.table())) {
            String sql = dialect.addForeignKey(add.table(), add.key());
            copied(
                    add.table(),
                    names().columns(add.table(), add.key().columns()),
                    "SET foreign_key_checks = 0; " + sql.substring(0, sql.length() - 1)
                            + ", ALGORITHM=INPLACE, LOCK=NONE; SET foreign_key_checks = 1; which does not check the rows that are there");
        } else if (step instanceof CreateIndex create
                && TableIndex.FULLTEXT.equals(create.index().algorithm())) {
            add(
                    names().columns(create.table(), create.index().columnNames()),
                    "Writes to `%s` wait while the full-text index `%s` is built."
                            .formatted(create.table(), create.index().name()),
                    "There is no other way: migrate while nobody writes.");
        } else if (step instanceof RenameEnumValues rename) {
            rename.uses()
                    .forEach(use ->
                            copied(use.from().name(), names().column(use.from().name(), use.column()), IN_STEPS));
        } else if (step instanceof FillColumn fill) {
            filled(fill);
        } else if (step instanceof AlterTable alter) {
            alter.changes().forEach(change -> change(alter, change));
        }
    }

    private void change(AlterTable step, TableChange change) {
        QualifiedName table = step.name();
        if (change instanceof AddColumn add && add.column().autoincrement()) {
            copied(table, names().column(table, add.column().name()), IN_STEPS);
        } else if (change instanceof AlterColumn alter && copies(alter)) {
            copied(table, names().column(table, alter.to().name()), IN_STEPS);
        } else if (change instanceof DropPrimaryKey drop
                && step.changes().stream().noneMatch(AddPrimaryKey.class::isInstance)) {
            copied(
                    table,
                    names().columns(table, drop.key().columnNames()),
                    "Keep a primary key, if only of a new column.");
        }
    }

    private void copied(QualifiedName table, String name, String safer) {
        add(name, "Writes to `%s` wait while the table is copied.".formatted(table), safer);
    }

    private static boolean copies(AlterColumn change) {
        if (change.startsNumbering()) {
            return true;
        }
        if (!change.typeChanges()) {
            return false;
        }
        if (change.from().type() instanceof EnumValues from && change.to().type() instanceof EnumValues to) {
            List<String> values = to.values();
            return values.size() < from.values().size()
                    || !values.subList(0, from.values().size()).equals(from.values())
                    || (values.size() > 255) != (from.values().size() > 255);
        }
        return !(change.from().type() instanceof BuiltIn from
                && change.to().type() instanceof BuiltIn to
                && from.name().equals("VarChar")
                && to.name().equals("VarChar")
                && growsInPlace(length(from), length(to)));
    }

    /** The length is kept in one byte up to 255 bytes, which are 63 characters, in two beyond. */
    private static boolean growsInPlace(int from, int to) {
        return to >= from && (from > 63) == (to > 63);
    }

    private static int length(BuiltIn type) {
        return Integer.parseInt(type.arguments().get(0));
    }
}
