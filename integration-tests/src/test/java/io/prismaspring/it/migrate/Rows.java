package io.prismaspring.it.migrate;

import io.prismaspring.it.migrate.random.RowPlan;
import io.prismaspring.it.migrate.random.RowPlan.TableRows;
import io.prismaspring.it.migrate.random.RowSql;
import io.prismaspring.migrate.database.Column;
import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.migrate.database.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of columns before and after a migration. */
final class Rows {

    private Rows() {}

    /** The values of each column, under the name that it will have. */
    static Map<String, List<String>> before(Connection connection, RowPlan plan, RowSql sql) throws SQLException {
        Map<String, List<String>> values = new HashMap<>();
        for (TableRows table : plan.tables()) {
            for (int i = 0; i < table.before().columns().size(); i++) {
                values.put(
                        table.renamed().name() + "."
                                + table.renamed().columns().get(i).name(),
                        values(
                                connection,
                                sql,
                                table.before().name(),
                                table.before().columns().get(i)));
            }
        }
        return values;
    }

    /** What is not there any more: values of columns that keep their type must be the same, others must be values. */
    static List<String> lost(
            Connection connection, RowPlan plan, RowSql sql, DatabaseSchema to, Map<String, List<String>> before)
            throws SQLException {
        List<String> lost = new ArrayList<>();
        for (TableRows table : plan.tables()) {
            Optional<Table> after = to.table(table.renamed().name());
            for (Column column : after.map(Table::columns).orElse(List.of())) {
                String name = table.renamed().name() + "." + column.name();
                List<String> old = before.get(name);
                if (old != null && !plan.isNew(table, column.name())) {
                    List<String> now =
                            values(connection, sql, after.orElseThrow().name(), column);
                    boolean sameType = table.renamed()
                                    .column(column.name())
                                    .map(Column::type)
                                    .equals(Optional.of(column.type()))
                            && plan.domain(table, column.name()).isEmpty();
                    boolean same = sameType
                            ? now.equals(old)
                            : now.size() == old.size() && now.contains("null") == old.contains("null");
                    if (!same) {
                        lost.add(name + " was " + old + ", is " + now);
                    }
                }
            }
        }
        return lost;
    }

    static List<String> values(Connection connection, RowSql sql, QualifiedName table, Column column)
            throws SQLException {
        List<String> values =
                Catalog.strings(connection, "SELECT " + sql.quote(column.name()) + " FROM " + sql.quote(table));
        // Not every type has an order in its database.
        Collections.sort(values);
        return values;
    }
}
