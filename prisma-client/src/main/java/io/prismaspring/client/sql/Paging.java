package io.prismaspring.client.sql;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.JoinTable;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Expression;
import io.prismaspring.client.query.Order;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Shape;
import io.prismaspring.client.query.UniqueKey;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The page of a read: ordering, cursor, limit. A negative {@code take} inverts the ordering; the caller turns the rows
 * round. A cursor compares the ordering's columns with those of the cursor's row, which need not match the condition.
 */
final class Paging {

    private final SqlBuilder sql;
    private final Read<?> read;
    private final List<Order> orders;
    private final int takePosition;
    private final @Nullable Column<?> seek;
    private final ExpressionCompiler expressions;

    Paging(SqlBuilder sql, Shape shape, Read<?> read) {
        this(sql, shape, read, null);
    }

    /**
     * The page of a read.
     *
     * @param seek the column by whose value the page begins at the cursor, its skipped row included; null if the cursor's
     *     row is looked up
     */
    Paging(SqlBuilder sql, Shape shape, Read<?> read, @Nullable Column<?> seek) {
        this.seek = seek;
        this.sql = sql;
        this.expressions = new ExpressionCompiler(sql, shape);
        this.read = read;
        this.orders = ReadCompiler.completeOrder(read);
        this.takePosition = shape.positionOf(read);
    }

    ExpressionCompiler expressions() {
        return expressions;
    }

    /** The joins that the ordering needs; they follow the tables. */
    void appendJoins(String alias) {
        expressions.appendJoins(alias, orders);
    }

    /** The joins that the values and the ordering need. */
    void appendJoins(String alias, List<? extends Expression> values) {
        values.forEach(v -> expressions.appendJoins(alias, v));
        appendJoins(alias);
    }

    void appendOrderBy(String alias) {
        appendOrderBy(alias, orders);
    }

    void appendOrderBy(String alias, List<Order> keys) {
        if (!keys.isEmpty()) {
            sql.append(" ORDER BY ").join(", ", keys, o -> appendOrder(alias, o));
        }
    }

    private void appendOrder(String alias, Order order) {
        boolean explicit =
                order.nulls() != Order.Nulls.DEFAULT && order.expression().isNullable();
        if (explicit && !sql.dialect().supportsNullsOrdering()) {
            expressions.append(alias, order.expression());
            sql.append(nullsComeLast(order) ? " IS NULL ASC, " : " IS NULL DESC, ");
        }
        expressions.append(alias, order.expression());
        sql.append(descending(order) ? " DESC" : " ASC");
        if (explicit && sql.dialect().supportsNullsOrdering()) {
            sql.append(nullsComeLast(order) ? " NULLS LAST" : " NULLS FIRST");
        }
    }

    private boolean nullsComeLast(Order order) {
        return order.nulls() == Order.Nulls.DEFAULT
                ? sql.dialect().nullsComeLast() != descending(order)
                : (order.nulls() == Order.Nulls.LAST) != read.isReversed();
    }

    private boolean descending(Order order) {
        return order.descending() != read.isReversed();
    }

    void appendLimit() {
        if (seek != null && read.take() != null && read.skip() > 0) {
            sql.append(" LIMIT ").parameter(takePosition, ColumnType.INT, Parameter.Form.SUM_WITH_NEXT);
            return;
        }
        if (read.take() != null) {
            sql.append(" LIMIT ").parameter(takePosition, ColumnType.INT);
        }
        if (read.skip() > 0 && seek == null) {
            sql.append(read.take() == null ? sql.dialect().limitOfAll() : "")
                    .append(" OFFSET ")
                    .parameter(takePosition + 1, ColumnType.INT);
        }
    }

    /** Ends a subquery of numbered rows: those of the page, in their order. */
    void appendRowNumbers(String rowNumber) {
        String column = "w." + rowNumber;
        String separator = ") w WHERE ";
        if (read.skip() > 0) {
            sql.append(separator).append(column).append(" > ").parameter(takePosition + 1, ColumnType.INT);
            separator = " AND ";
        }
        if (read.take() != null) {
            sql.append(separator).append(column).append(" <= ");
            if (read.skip() > 0) {
                sql.parameter(takePosition, ColumnType.INT, Parameter.Form.SUM_WITH_NEXT);
            } else {
                sql.parameter(takePosition, ColumnType.INT);
            }
        }
        sql.append(" ORDER BY ").append(column);
    }

    /** The rows from the cursor's on: (a, b) at or after (x, y) is a after x, or a = x and b at or after y. */
    void appendCursor(String alias) {
        if (seek != null) {
            sql.column(alias, seek).append(descending(orders.get(0)) ? " <= " : " >= ");
            sql.parameter(takePosition + 2, seek.type());
            return;
        }
        UniqueKey cursor = cursor();
        appendFrom(alias, 0, cursor);
        if (orders.stream().anyMatch(o -> o.expression().isNullable())) {
            // A NULL of the cursor's row must not be taken for a row that is not there.
            String row = sql.newAlias();
            sql.append(" AND EXISTS (SELECT 1");
            fromCursorRow(row, cursor, "");
            sql.append(")");
        }
    }

    /** Compares the ordering's keys from that one on. */
    private void appendFrom(String alias, int position, UniqueKey cursor) {
        if (comparesAsRow(position)) {
            appendRowComparison(alias, orders.subList(position, orders.size()), cursor);
            return;
        }
        Order order = orders.get(position);
        if (position == orders.size() - 1) {
            afterCursor(alias, order, cursor, true);
            return;
        }
        Expression value = order.expression();
        sql.append("(");
        if (!value.isNullable()) {
            // It follows from the rest, but an index can begin there, as it cannot at an OR.
            afterCursor(alias, order, cursor, true);
            sql.append(" AND (");
            afterCursor(alias, order, cursor, false);
            sql.append(" OR ");
        } else {
            afterCursor(alias, order, cursor, false);
            sql.append(" OR ");
            sameAsCursor(alias, value, cursor);
            sql.append(" AND (");
        }
        appendFrom(alias, position + 1, cursor);
        sql.append("))");
    }

    /** A comparison of rows can use an index of all keys, as an OR of comparisons cannot. */
    private boolean comparesAsRow(int position) {
        List<Order> compared = orders.subList(position, orders.size());
        return compared.size() > 1
                && compared.stream()
                        .allMatch(o -> o.expression() instanceof Column<?> column
                                && !column.isNullable()
                                && o.descending() == compared.get(0).descending());
    }

    private void appendRowComparison(String alias, List<Order> compared, UniqueKey cursor) {
        String row = sql.newAlias();
        sql.append("(").join(", ", compared, o -> expressions.append(alias, o.expression()));
        sql.append(descending(compared.get(0)) ? ") <= (SELECT " : ") >= (SELECT ");
        sql.join(", ", compared, o -> expressions.append(row, o.expression()));
        fromCursorRow(row, cursor, "");
        sql.append(")");
    }

    /** Only the parent to which the cursor's row belongs has a page; those of the others are empty. */
    void appendParentOfCursor(String linkAlias, List<String> links, Relation relation) {
        JoinTable join = relation.joinTable();
        if (join == null) {
            sql.join(" AND ", relation.remoteColumns(), column -> sameAsCursor(linkAlias, column, cursor()));
            return;
        }
        String pair = sql.newAlias();
        sql.append("EXISTS (SELECT 1 FROM ").table(join.table()).append(" ").append(pair);
        sql.append(" WHERE ").column(pair, join.localColumn()).append(" = ").column(linkAlias, links.get(0));
        sql.append(" AND ").column(pair, join.remoteColumn()).append(" = ");
        cursorValue(relation.remoteColumns().get(0), cursor());
        sql.append(")");
    }

    private UniqueKey cursor() {
        return Objects.requireNonNull(read.cursor(), "a read without cursor");
    }

    private void sameAsCursor(String alias, Expression expression, UniqueKey cursor) {
        expressions.append(alias, expression);
        sql.append(expression.isNullable() ? sql.dialect().sameOrBothNull() : " = ");
        cursorValue(expression, cursor);
    }

    private void afterCursor(String alias, Order order, UniqueKey cursor, boolean orSame) {
        Expression value = order.expression();
        if (!value.isNullable()) {
            expressions.append(alias, value);
            sql.append(descending(order) ? " <" : " >").append(orSame ? "= " : " ");
            cursorValue(value, cursor);
            return;
        }
        sql.append("(");
        expressions.append(alias, value);
        sql.append(descending(order) ? " < " : " > ");
        cursorValue(value, cursor);
        sql.append(" OR (");
        if (nullsComeLast(order)) {
            expressions.append(alias, value);
            sql.append(" IS NULL AND ");
            cursorValue(value, cursor);
            sql.append(" IS NOT NULL");
        } else {
            cursorValue(value, cursor);
            sql.append(" IS NULL AND ");
            expressions.append(alias, value);
            sql.append(" IS NOT NULL");
        }
        sql.append(")");
        if (orSame) {
            sql.append(" OR ");
            sameAsCursor(alias, value, cursor);
        }
        sql.append(")");
    }

    private void cursorValue(Expression value, UniqueKey cursor) {
        String row = sql.newAlias();
        sql.append("(SELECT ");
        // The joins come after the value in the text, but their aliases must be known before.
        String joins = sql.aside(() -> expressions.appendJoins(row, List.of(new Order(value, false))));
        expressions.append(row, value);
        fromCursorRow(row, cursor, joins);
        sql.append(")");
    }

    /** What follows the columns of a query of the cursor's row. */
    void fromCursorRow(String row, UniqueKey cursor, String joins) {
        sql.append(" FROM ").table(read.model().table()).append(" " + row + joins + " WHERE ");
        sql.join(
                " AND ",
                cursor.columns(),
                c -> sql.column(row, c)
                        .append(" = ")
                        .parameter(takePosition + 2 + cursor.columns().indexOf(c), c.type()));
    }
}
