package io.prismaspring.it.migrate;

import io.prismaspring.it.migrate.random.RowPlan;
import io.prismaspring.it.migrate.random.RowPlan.TableRows;
import io.prismaspring.it.migrate.random.RowSql;
import io.prismaspring.migrate.MigrationPlan;
import io.prismaspring.migrate.SchemaDiff;
import io.prismaspring.migrate.database.Column;
import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.migrate.database.Table;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import io.prismaspring.testing.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two databases with the same rows, one migrated by Prisma's SQL, one by ours. */
final class PrismaComparison {

    private static final int ROWS = 2;

    private final Connection connection;
    private final Database database;
    private final DatabaseProvider provider;
    private final RowSql rowSql;

    PrismaComparison(Connection connection, Database database) {
        this.connection = connection;
        this.database = database;
        this.provider = DatabaseProvider.valueOf(database.name());
        this.rowSql = new RowSql(provider);
    }

    /** What is not the same in the two, in catalogue and rows: a line each, with {@code -} if only Prisma's has it. */
    String differences(PrismaPair pair) throws SQLException {
        MigrationPlan plan = SchemaDiff.between(pair.from(), pair.to(), provider);
        List<String> prisma;
        try {
            prisma = migrated(pair, plan, pair.prismaSql());
        } catch (SQLException e) {
            prisma = List.of("an error, SQLSTATE " + e.getSQLState());
        }
        List<String> ours = migrated(pair, plan, plan.sql());
        List<String> lines = new ArrayList<>();
        for (String line : prisma) {
            if (!ours.contains(line)) {
                lines.add("- " + line + "\n");
            }
        }
        // After an error there is nothing to compare with.
        for (String line : prisma.size() == 1 && prisma.get(0).startsWith("an error") ? List.<String>of() : ours) {
            if (!prisma.contains(line)) {
                lines.add("+ " + line + "\n");
            }
        }
        return String.join("", lines);
    }

    private List<String> migrated(PrismaPair pair, MigrationPlan plan, String sql) throws SQLException {
        Catalog.clear(connection, database);
        Dialect dialect = Dialect.of(provider).orElseThrow();
        DatabaseSchema to = DatabaseSchema.of(pair.to(), dialect);
        Optional<Schema> from = pair.from();
        List<String> lines = new ArrayList<>();
        if (from.isPresent()) {
            Catalog.execute(
                    connection,
                    SchemaDiff.between(Optional.empty(), from.get(), provider).sql());
            RowPlan rows = RowPlan.of(DatabaseSchema.of(from.get(), dialect), to, plan);
            Catalog.withoutForeignKeys(connection, database, () -> {
                for (String insert : rowSql.inserts(rows, ROWS)) {
                    Catalog.execute(connection, insert);
                }
            });
            Catalog.execute(connection, sql);
            lines.addAll(rows(rows, to));
        } else {
            Catalog.execute(connection, sql);
        }
        lines.addAll(Catalog.lines(connection, database));
        return lines;
    }

    private List<String> rows(RowPlan plan, DatabaseSchema to) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (TableRows rows : plan.tables()) {
            Optional<Table> table = to.table(rows.renamed().name());
            for (Column column : table.map(Table::columns).orElse(List.of())) {
                if (!plan.isNew(rows, column.name())) {
                    lines.add("values " + rows.renamed().name() + " " + column.name() + " "
                            + Rows.values(connection, rowSql, rows.renamed().name(), column));
                }
            }
        }
        return lines;
    }
}
