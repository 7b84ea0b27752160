package io.prismaspring.client.sql;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Expression;
import io.prismaspring.client.query.Order;
import io.prismaspring.client.query.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Appends expressions to a statement. A value of a related row is reached by an outer join, which must have been appended
 * with the tables.
 */
final class ExpressionCompiler {

    private final SqlBuilder sql;
    private final Shape shape;
    private final Map<Step, String> joined = new HashMap<>();

    ExpressionCompiler(SqlBuilder sql, Shape shape) {
        this.sql = sql;
        this.shape = shape;
    }

    /** A step along a relation from the row of an alias. */
    private record Step(String alias, Relation relation) {}

    /** Appends the joins that the ordering's expressions need. */
    void appendJoins(String alias, List<Order> orders) {
        orders.forEach(o -> appendJoins(alias, o.expression()));
    }

    /** Appends the joins that the expression needs and that are not there yet. */
    void appendJoins(String alias, Expression expression) {
        if (!(expression instanceof Expression.Through through)) {
            return;
        }
        Relation relation = through.relation();
        Step step = new Step(alias, relation);
        String target = joined.get(step);
        if (target == null) {
            String made = sql.newAlias();
            target = made;
            joined.put(step, made);
            sql.append(" LEFT JOIN ").table(relation.target().table()).append(" " + made + " ON ");
            List<Column<?>> remote = relation.remoteColumns();
            sql.join(
                    " AND ",
                    remote,
                    column -> sql.column(made, column)
                            .append(" = ")
                            .column(alias, relation.localColumns().get(remote.indexOf(column))));
        }
        appendJoins(target, through.value());
    }

    /** Appends the expression's value for the row that the alias names. */
    void append(String alias, Expression expression) {
        if (expression instanceof Column<?> column) {
            sql.column(alias, column);
        } else if (expression instanceof Expression.Through through) {
            append(Objects.requireNonNull(joined.get(new Step(alias, through.relation()))), through.value());
        } else if (expression instanceof Expression.RelationCount count) {
            sql.append("(SELECT COUNT(*) FROM ");
            ConditionCompiler conditions = new ConditionCompiler(sql, shape);
            String target = sql.newAlias();
            conditions.joined(alias, count.relation(), target);
            if (!Condition.isEverything(count.condition())) {
                sql.append(" AND (");
                conditions.append(target, count.condition());
                sql.append(")");
            }
            sql.append(")");
        } else if (expression instanceof Expression.Relevance relevance) {
            sql.dialect().appendRelevance(sql, alias, relevance.columns(), shape.positionOf(relevance));
        }
    }
}
