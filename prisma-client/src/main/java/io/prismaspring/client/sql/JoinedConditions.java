package io.prismaspring.client.sql;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions of a read. One on the row that a foreign key refers to, if the read cannot do without it, becomes an inner
 * join: there is at most one such row, so that no row of the read comes twice. All others stay conditions.
 */
final class JoinedConditions {

    private final SqlBuilder sql;
    private final Shape shape;
    private final List<Part> parts = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();

    /** A condition on the row of an alias. */
    private record Part(String alias, Condition condition) {}

    private record Join(String from, Relation relation, String alias) {}

    JoinedConditions(SqlBuilder sql, Shape shape, String alias, Read<?> read) {
        this.sql = sql;
        this.shape = shape;
        // A join would lock the joined rows, too.
        collect(alias, read.where(), read.lock() == null);
    }

    private void collect(String alias, Condition condition, boolean joining) {
        if (condition instanceof Condition.And and) {
            and.conditions().forEach(c -> collect(alias, c, joining));
        } else if (joining
                && condition instanceof Condition.Related related
                && related.quantifier() == Condition.Quantifier.SOME
                && related.relation().isForward()
                && !Condition.isEverything(related.condition())) {
            String target = sql.newAlias();
            joins.add(new Join(alias, related.relation(), target));
            collect(target, related.condition(), true);
        } else {
            parts.add(new Part(alias, condition));
        }
    }

    /** Appends the joins behind the tables. */
    void appendJoins() {
        for (Join join : joins) {
            Relation relation = join.relation();
            List<Column<?>> remote = relation.remoteColumns();
            sql.append(" JOIN ").table(relation.target().table()).append(" " + join.alias() + " ON ");
            sql.join(
                    " AND ",
                    remote,
                    column -> sql.column(join.alias(), column)
                            .append(" = ")
                            .column(join.from(), relation.localColumns().get(remote.indexOf(column))));
        }
    }

    /** Appends what is left, with the keyword before it if anything is. */
    void append(String keyword) {
        ConditionCompiler compiler = new ConditionCompiler(sql, shape);
        if (!parts.isEmpty()) {
            sql.append(keyword);
        }
        sql.join(" AND ", parts, part -> {
            boolean or = part.condition() instanceof Condition.Or;
            sql.append(or ? "(" : "");
            compiler.append(part.alias(), part.condition());
            sql.append(or ? ")" : "");
        });
    }
}
