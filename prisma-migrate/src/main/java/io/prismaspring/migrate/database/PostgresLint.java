package io.prismaspring.migrate.database;

import static io.prismaspring.migrate.database.Dialect.quote;
import static io.prismaspring.migrate.database.Dialect.quoteAll;

import io.prismaspring.migrate.database.MigrationStep.AddForeignKey;
import io.prismaspring.migrate.database.MigrationStep.AlterEnum;
import io.prismaspring.migrate.database.MigrationStep.AlterTable;
import io.prismaspring.migrate.database.MigrationStep.CreateIndex;
import io.prismaspring.migrate.database.MigrationStep.FillColumn;
import io.prismaspring.migrate.database.TableChange.AddColumn;
import io.prismaspring.migrate.database.TableChange.AddPrimaryKey;
import io.prismaspring.migrate.database.TableChange.AlterColumn;
import io.prismaspring.migrate.database.TableChange.RecreateColumn;

/**
 * Locks of PostgreSQL, after its manual's pages on ALTER TABLE, CREATE INDEX and explicit locking.
 */
final class PostgresLint extends StepLint {

    private static final String IN_STEPS =
            "Add a second column, fill it in batches, then let it take the place of the old one, each in a migration of its own.";

    private final Dialect dialect;

    PostgresLint(DatabaseSchema before, SchemaNames names, Dialect dialect) {
        super(before, names);
        this.dialect = dialect;
    }

    @Override
    void step(MigrationStep step) {
        if (step instanceof CreateIndex create && !create.onNewTable()) {
            add(
                    names().columns(create.table(), create.index().columnNames()),
                    "Writes to `%s` wait while the index `%s` is built."
                            .formatted(create.table(), create.index().name()),
                    "-Dprisma.concurrently=true, or /// @concurrently above the model, builds it in a file of its own with "
                            + concurrently(create));
        } else if (step instanceof AddForeignKey add && !isNew(add.table())) {
            foreignKey(add);
        } else if (step instanceof AlterEnum alter && alter.replaced()) {
            alter.uses()
                    .forEach(use -> rewritten(
                            use.table(),
                            names().column(use.table(), use.before().name()),
                            IN_STEPS));
        } else if (step instanceof FillColumn fill) {
            filled(fill);
        } else if (step instanceof AlterTable alter) {
            alter.changes().forEach(change -> change(alter.name(), change));
        }
    }

    private String concurrently(CreateIndex create) {
        return dialect.createIndex(create.table(), create.index()).replaceFirst(" INDEX ", " INDEX CONCURRENTLY ");
    }

    private void foreignKey(AddForeignKey add) {
        String sql = dialect.addForeignKey(add.table(), add.key());
        add(
                names().columns(add.table(), add.key().columns()),
                "Writes to `%s` and `%s` wait while all rows of `%s` are checked."
                        .formatted(add.table(), add.key().target(), add.table()),
                sql.substring(0, sql.length() - 1) + " NOT VALID; and in a later migration ALTER TABLE "
                        + quote(add.table()) + " VALIDATE CONSTRAINT "
                        + quote(add.key().name()) + ";");
    }

    private void change(QualifiedName table, TableChange change) {
        if (change instanceof AddColumn add) {
            added(table, add.column());
        } else if (change instanceof RecreateColumn recreate) {
            added(table, recreate.to());
        } else if (change instanceof AddPrimaryKey add) {
            String name = quote(add.key().name());
            add(
                    names().columns(table, add.key().columnNames()),
                    "Reads and writes of `%s` wait while the primary key is built.".formatted(table),
                    "CREATE UNIQUE INDEX CONCURRENTLY %s ON %s(%s); in a file of its own, then ALTER TABLE %s ADD CONSTRAINT %s PRIMARY KEY USING INDEX %s;"
                            .formatted(
                                    name,
                                    quote(table),
                                    quoteAll(add.key().columnNames(), ", "),
                                    quote(table),
                                    name,
                                    name));
        } else if (change instanceof AlterColumn alter) {
            String name = names().column(table, alter.to().name());
            if (alter.typeChanges() && PostgresRewrites.rewrites(alter.from(), alter.to())) {
                rewritten(table, name, IN_STEPS);
            }
            if (alter.nullabilityChanges() && !alter.to().isNullable()) {
                notNull(table, alter.to().name(), name);
            }
        }
    }

    private void added(QualifiedName table, Column column) {
        if (column.autoincrement() || PostgresRewrites.isVolatile(column.defaultSql())) {
            rewritten(
                    table,
                    names().column(table, column.name()),
                    "Add the column without a default, then set the default for new rows, and fill the old ones in batches.");
        }
    }

    private void rewritten(QualifiedName table, String name, String safer) {
        add(name, "The table `%s` is written anew; reads and writes wait meanwhile.".formatted(table), safer);
    }

    private void notNull(QualifiedName table, String column, String name) {
        String check = quote(table.name() + "_" + column + "_not_null");
        String alter = "ALTER TABLE " + quote(table) + " ";
        add(
                name,
                "Reads and writes of `%s` wait while all rows are checked for NULL.".formatted(table),
                alter + "ADD CONSTRAINT " + check + " CHECK (" + quote(column) + " IS NOT NULL) NOT VALID; then "
                        + alter + "VALIDATE CONSTRAINT " + check
                        + "; each in a migration of its own before this one, which need not look at the rows then.");
    }
}
