package io.prismaspring.client.sql;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.JoinTable;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Order;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles one statement of a read: the rows of one model, either all that match or, for a relation, those of a set of
 * parents. Which columns are read is decided by the caller.
 */
public final class ReadCompiler {

    /** The alias of the column that links a row to its parent. */
    private static final String ROW_NUMBER = "row_number";

    private final Dialect dialect;
    private final Shape shape;

    public ReadCompiler(Dialect dialect, Shape shape) {
        this.dialect = dialect;
        this.shape = shape;
    }

    /** The statement for the rows of the whole read. */
    public Statement compile(Read<?> read, List<Column<?>> columns) {
        SqlBuilder sql = new SqlBuilder(dialect);
        Paging paging = new Paging(sql, shape, read);
        String alias = sql.newAlias();
        sql.append("SELECT ").join(", ", columns, c -> sql.column(alias, c));
        if (columns.isEmpty()) {
            sql.append("1");
        }
        sql.append(" FROM ").table(read.model().table()).append(" ").append(alias);
        if (read.cursor() == null) {
            appendWhere(sql, alias, read);
        } else {
            sql.append(" WHERE ");
            if (!read.where().equals(Condition.EVERYTHING)) {
                sql.append("(");
                new ConditionCompiler(sql, shape).append(alias, read.where());
                sql.append(") AND ");
            }
            paging.appendCursor(alias);
        }
        paging.appendOrderBy(alias);
        paging.appendLimit();
        return sql.build();
    }

    /**
     * The statement for the rows that a relation leads to from a set of parents. After the columns come those that
     * link a row to its parent: the remote columns, or the join table's.
     */
    public Statement compileRelated(Relation relation, Read<?> read, List<Column<?>> columns) {
        SqlBuilder sql = new SqlBuilder(dialect);
        Paging paging = new Paging(sql, shape, read);
        boolean perParent = relation.isToMany() && (read.take() != null || read.skip() > 0);
        String alias = sql.newAlias();
        JoinTable join = relation.joinTable();
        String linkAlias = join == null ? alias : sql.newAlias();
        List<String> links = join == null
                ? relation.remoteColumns().stream().map(Column::databaseName).toList()
                : List.of(join.localColumn());

        if (perParent) {
            int[] count = {0};
            sql.append("SELECT ");
            sql.join(", ", columns, c -> sql.append("w.c" + count[0]++));
            sql.append(columns.isEmpty() ? "" : ", ");
            sql.join(", ", links, l -> sql.append("w.c" + count[0]++));
            sql.append(" FROM (");
        }
        int[] count = {0};
        sql.append("SELECT ");
        sql.join(", ", columns, c -> sql.column(alias, c).append(perParent ? " AS c" + count[0]++ : ""));
        sql.append(columns.isEmpty() ? "" : ", ");
        sql.join(", ", links, l -> sql.column(linkAlias, l).append(perParent ? " AS c" + count[0]++ : ""));
        if (perParent) {
            sql.append(", ROW_NUMBER() OVER (PARTITION BY ").join(", ", links, l -> sql.column(linkAlias, l));
            paging.appendOrderBy(alias);
            sql.append(") AS ").append(ROW_NUMBER);
        }
        sql.append(" FROM ").table(read.model().table()).append(" ").append(alias);
        if (join != null) {
            sql.append(" JOIN ")
                    .table(join.table())
                    .append(" ")
                    .append(linkAlias)
                    .append(" ON ");
            sql.column(linkAlias, join.remoteColumn())
                    .append(" = ")
                    .column(alias, relation.remoteColumns().get(0));
        }
        appendParents(sql, linkAlias, links, relation);
        if (!read.where().equals(Condition.EVERYTHING)) {
            sql.append(" AND (");
            new ConditionCompiler(sql, shape).append(alias, read.where());
            sql.append(")");
        }
        if (read.cursor() != null) {
            sql.append(" AND ");
            paging.appendCursor(alias);
            sql.append(" AND ");
            paging.appendParentOfCursor(linkAlias, relation);
        }
        if (perParent) {
            paging.appendRowNumbers(ROW_NUMBER);
        } else {
            paging.appendOrderBy(alias);
        }
        return sql.build();
    }

    private static void appendParents(SqlBuilder sql, String alias, List<String> links, Relation relation) {
        List<Column<?>> keys = relation.localColumns();
        if (links.size() == 1) {
            sql.append(" WHERE ").column(alias, links.get(0)).append(" = ANY(");
            sql.parameter(0, keys.get(0).type(), Parameter.Form.PARENT_KEYS).append(")");
            return;
        }
        int[] position = {0};
        sql.append(" WHERE (").join(", ", links, l -> sql.column(alias, l));
        sql.append(") IN (SELECT * FROM UNNEST(");
        sql.join(", ", keys, k -> sql.parameter(position[0]++, k.type(), Parameter.Form.PARENT_KEYS));
        sql.append("))");
    }

    /** The number of rows that match. */
    public Statement compileCount(Read<?> read) {
        SqlBuilder sql = new SqlBuilder(dialect);
        String alias = sql.newAlias();
        sql.append("SELECT COUNT(*) FROM ")
                .table(read.model().table())
                .append(" ")
                .append(alias);
        appendWhere(sql, alias, read);
        return sql.build();
    }

    /** Whether a row matches: one row with one column, or none. */
    public Statement compileExists(Read<?> read) {
        SqlBuilder sql = new SqlBuilder(dialect);
        String alias = sql.newAlias();
        sql.append("SELECT 1 FROM ").table(read.model().table()).append(" ").append(alias);
        appendWhere(sql, alias, read);
        sql.append(" LIMIT 1");
        return sql.build();
    }

    private void appendWhere(SqlBuilder sql, String alias, Read<?> read) {
        if (!read.where().equals(Condition.EVERYTHING)) {
            sql.append(" WHERE ");
            new ConditionCompiler(sql, shape).append(alias, read.where());
        }
    }

    /** The ordering that a read has when its page needs one: what was asked, made unique by the primary key. */
    static List<Order> completeOrder(Read<?> read) {
        boolean needed =
                read.cursor() != null || (read.orderBy().isEmpty() && (read.take() != null || read.skip() > 0));
        if (!needed) {
            return read.orderBy();
        }
        List<Order> orders = new ArrayList<>(read.orderBy());
        read.model().primaryKey().stream()
                .filter(key -> orders.stream().noneMatch(o -> o.column() == key))
                .forEach(key -> orders.add(new Order(key, false)));
        return orders;
    }
}
