package io.prismaspring.client.sql;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.JoinTable;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Shape;
import io.prismaspring.client.write.Assignment;
import java.util.List;

/** Compiles the statements that write. A parameter's position is that of the value in the shape or the row. */
public final class WriteCompiler {

    private final Dialect dialect;

    public WriteCompiler(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * An INSERT of one or several rows; parameter positions count through the rows, column by column.
     *
     * @param returning the columns of the new rows that the statement returns; empty for none
     */
    public Statement insert(Model<?> model, List<Column<?>> columns, int rows, List<Column<?>> returning) {
        SqlBuilder sql = insertInto(model, columns, rows);
        Statement insert = sql.build();
        return returning.isEmpty() ? insert : dialect.returning(insert, returning);
    }

    /**
     * An INSERT as {@link #insert} that passes over rows whose keys are taken. Only where
     * {@link Dialect#supportsOnConflict}.
     */
    public Statement insertIfAbsent(Model<?> model, List<Column<?>> columns, int rows, List<Column<?>> returning) {
        Statement insert = insertInto(model, columns, rows)
                .append(" ON CONFLICT DO NOTHING")
                .build();
        return returning.isEmpty() ? insert : dialect.returning(insert, returning);
    }

    /**
     * An INSERT of any number of rows: each parameter is an array with one column's values. Only where
     * {@link Dialect#supportsUnnestingInsert}.
     *
     * @param ifAbsent whether rows whose keys are taken are passed over
     */
    public Statement insertColumnByColumn(Model<?> model, List<Column<?>> columns, boolean ifAbsent) {
        SqlBuilder sql = new SqlBuilder(dialect);
        sql.append("INSERT INTO ").table(model.table());
        sql.append(" (").join(", ", columns, c -> sql.name(c.databaseName())).append(") SELECT * FROM UNNEST(");
        int[] position = {0};
        sql.join(", ", columns, c -> sql.parameter(position[0]++, c.type(), Parameter.Form.ARRAY));
        return sql.append(ifAbsent ? ") ON CONFLICT DO NOTHING" : ")").build();
    }

    private SqlBuilder insertInto(Model<?> model, List<Column<?>> columns, int rows) {
        SqlBuilder sql = new SqlBuilder(dialect);
        sql.append("INSERT INTO ").table(model.table());
        if (columns.isEmpty()) {
            return sql.append(dialect.defaultValues());
        }
        sql.append(" (").join(", ", columns, c -> sql.name(c.databaseName())).append(") VALUES ");
        for (int row = 0; row < rows; row++) {
            int[] position = {row * columns.size()};
            sql.append(row == 0 ? "(" : ", (");
            sql.join(", ", columns, c -> sql.parameter(position[0]++, c.type()));
            sql.append(")");
        }
        return sql;
    }

    /** An UPDATE of the rows that match. */
    public Statement update(
            Model<?> model, List<Assignment> assignments, Condition condition, List<Column<?>> returning, Shape shape) {
        SqlBuilder sql = new SqlBuilder(dialect);
        String alias = sql.newAlias();
        sql.append(dialect.update(
                new SqlBuilder(dialect).table(model.table()).build().sql(), alias));
        appendAssignments(sql, alias, assignments, shape);
        appendWhere(sql, alias, condition, shape);
        Statement update = sql.build();
        return returning.isEmpty() ? update : dialect.returning(update, returning);
    }

    /** An INSERT that becomes an UPDATE if the key is taken; the values to insert come first. */
    public Statement upsert(
            Model<?> model,
            List<Column<?>> columns,
            List<Column<?>> key,
            List<Assignment> assignments,
            List<Column<?>> returning,
            Shape shape) {
        SqlBuilder sql = switch (dialect.upsert()) {
            case ON_CONFLICT -> {
                SqlBuilder insert = insertInto(model, columns, 1);
                insert.append(" ON CONFLICT (")
                        .join(", ", key, c -> insert.name(c.databaseName()))
                        .append(") DO UPDATE SET ");
                appendAssignments(insert, quotedTable(model), assignments, shape);
                yield insert;
            }
            case ON_DUPLICATE_KEY -> {
                SqlBuilder insert = insertInto(model, columns, 1).append(" ON DUPLICATE KEY UPDATE ");
                appendAssignments(insert, quotedTable(model), assignments, shape);
                yield insert;
            }
            case MERGE -> merge(model, columns, key, assignments, shape);
        };
        Statement upsert = sql.build();
        return returning.isEmpty() ? upsert : dialect.returning(upsert, returning);
    }

    private SqlBuilder merge(
            Model<?> model, List<Column<?>> columns, List<Column<?>> key, List<Assignment> assignments, Shape shape) {
        SqlBuilder sql = new SqlBuilder(dialect);
        String alias = sql.newAlias();
        sql.append("MERGE INTO ").table(model.table()).append(" ").append(alias);
        sql.append(" USING (SELECT 1) ").append(sql.newAlias()).append(" ON ");
        sql.join(" AND ", key, c -> sql.column(alias, c).append(" = ").parameter(columns.indexOf(c), c.type()));
        sql.append(" WHEN MATCHED THEN UPDATE SET ");
        appendAssignments(sql, alias, assignments, shape);
        sql.append(" WHEN NOT MATCHED THEN INSERT (").join(", ", columns, c -> sql.name(c.databaseName()));
        int[] position = {0};
        sql.append(") VALUES (").join(", ", columns, c -> sql.parameter(position[0]++, c.type()));
        return sql.append(")");
    }

    private String quotedTable(Model<?> model) {
        return dialect.quote(model.table().name());
    }

    private static void appendAssignments(SqlBuilder sql, String alias, List<Assignment> assignments, Shape shape) {
        sql.join(", ", assignments, a -> {
            sql.name(a.column().databaseName()).append(" = ");
            if (a.operation() == Assignment.Operation.PUSH) {
                String column = alias + "." + sql.dialect().quote(a.column().databaseName());
                sql.append(sql.dialect().arrayOrEmpty(column))
                        .append(a.operation().sql());
            } else if (a.operation() == Assignment.Operation.DIVIDE) {
                String column = sql.aside(() -> sql.column(alias, a.column()));
                sql.append(sql.dialect().dividend(a.column().type(), column))
                        .append(a.operation().sql());
            } else if (a.operation() != Assignment.Operation.SET) {
                sql.column(alias, a.column()).append(a.operation().sql());
            }
            sql.parameter(shape.positionOf(a), a.column().type());
        });
    }

    /** A DELETE of the rows that match. */
    public Statement delete(Model<?> model, Condition condition, List<Column<?>> returning, Shape shape) {
        SqlBuilder sql = new SqlBuilder(dialect);
        String alias = sql.newAlias();
        sql.append(dialect.deleteFrom(
                new SqlBuilder(dialect).table(model.table()).build().sql(), alias));
        appendWhere(sql, alias, condition, shape);
        Statement delete = sql.build();
        return returning.isEmpty() ? delete : dialect.returning(delete, returning);
    }

    /** An insert into a join table that does nothing if the pair is there; the local key comes first. */
    public Statement connect(JoinTable join, Column<?> local, Column<?> remote) {
        String table = new SqlBuilder(dialect).table(join.table()).build().sql();
        return new Statement(
                dialect.insertPairIfAbsent(
                        table, dialect.quote(join.localColumn()), dialect.quote(join.remoteColumn())),
                List.of(
                        new Parameter(0, local.type(), Parameter.Form.VALUE),
                        new Parameter(1, remote.type(), Parameter.Form.VALUE)));
    }

    /**
     * The same for any number of pairs: an array of local keys and one of remote keys. Only where
     * {@link Dialect#supportsUnnestingInsert}.
     */
    public Statement connectColumnByColumn(JoinTable join, Column<?> local, Column<?> remote) {
        SqlBuilder sql = new SqlBuilder(dialect);
        sql.append("INSERT INTO ").table(join.table()).append(" (");
        sql.name(join.localColumn()).append(", ").name(join.remoteColumn()).append(") SELECT * FROM UNNEST(");
        sql.parameter(0, local.type(), Parameter.Form.ARRAY).append(", ");
        return sql.parameter(1, remote.type(), Parameter.Form.ARRAY)
                .append(") ON CONFLICT DO NOTHING")
                .build();
    }

    /** A DELETE of a row's pairs in a join table; the row's key is the value at position 0. */
    public Statement disconnect(Relation relation, JoinTable join, Condition condition, boolean negated, Shape shape) {
        SqlBuilder sql = new SqlBuilder(dialect);
        String quoted = new SqlBuilder(dialect).table(join.table()).build().sql();
        sql.append("DELETE FROM ")
                .append(quoted)
                .append(" WHERE ")
                .name(join.localColumn())
                .append(" = ");
        sql.parameter(0, relation.localColumns().get(0).type());
        if (Condition.isEverything(condition)) {
            return sql.build();
        }
        String target = sql.newAlias();
        sql.append(negated ? " AND NOT EXISTS (SELECT 1 FROM " : " AND EXISTS (SELECT 1 FROM ");
        sql.table(relation.target().table()).append(" " + target + " WHERE ");
        sql.column(target, relation.remoteColumns().get(0)).append(" = ");
        sql.append(quoted).append(".").name(join.remoteColumn()).append(" AND (");
        new ConditionCompiler(sql, shape).append(target, condition);
        return sql.append("))").build();
    }

    private static void appendWhere(SqlBuilder sql, String alias, Condition condition, Shape shape) {
        if (!Condition.isEverything(condition)) {
            sql.append(" WHERE ");
            new ConditionCompiler(sql, shape).append(alias, condition);
        }
    }
}
