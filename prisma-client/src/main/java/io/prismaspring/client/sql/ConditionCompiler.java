package io.prismaspring.client.sql;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.JoinTable;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Operator;
import io.prismaspring.client.query.Shape;
import java.util.List;

/** Appends conditions to a statement. Relation conditions become correlated EXISTS. */
final class ConditionCompiler {

    private final SqlBuilder sql;
    private final Shape shape;

    ConditionCompiler(SqlBuilder sql, Shape shape) {
        this.sql = sql;
        this.shape = shape;
    }

    /** Appends the condition on the row that the alias names. */
    void append(String alias, Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            comparison(alias, comparison);
        } else if (condition instanceof Condition.ColumnComparison comparison) {
            columnComparison(alias, comparison);
        } else if (condition instanceof Condition.Membership membership) {
            membership(alias, membership);
        } else if (condition instanceof Condition.NullCheck check) {
            sql.column(alias, check.column()).append(check.expectNull() ? " IS NULL" : " IS NOT NULL");
        } else if (condition instanceof Condition.And and) {
            junction(alias, and.conditions(), " AND ", "TRUE");
        } else if (condition instanceof Condition.Or or) {
            junction(alias, or.conditions(), " OR ", "FALSE");
        } else if (condition instanceof Condition.Not not) {
            sql.append("NOT (");
            append(alias, not.condition());
            sql.append(")");
        } else if (condition instanceof Condition.Related related) {
            related(alias, related);
        } else if (condition instanceof Condition.ListComparison comparison) {
            sql.dialect().appendListTest(sql, alias, comparison, shape.positionOf(comparison));
        } else if (condition instanceof Condition.ListEmptiness emptiness) {
            sql.append("CARDINALITY(").column(alias, emptiness.column());
            sql.append(emptiness.empty() ? ") = 0" : ") > 0");
        } else if (condition instanceof Condition.JsonTest test) {
            sql.dialect().appendJsonTest(sql, alias, test, shape.positionOf(test));
        } else if (condition instanceof Condition.FullText search) {
            sql.dialect().appendSearch(sql, alias, search.columns(), shape.positionOf(search));
        } else if (condition instanceof Condition.Limited limited) {
            limited(alias, limited);
        } else if (condition instanceof Condition.RelatedTo relatedTo) {
            relatedTo(alias, relatedTo);
        }
    }

    private void limited(String alias, Condition.Limited limited) {
        List<Column<?>> key = limited.model().primaryKey();
        String inner = sql.newAlias();
        sql.append(key.size() > 1 ? "(" : "").join(", ", key, c -> sql.column(alias, c));
        sql.append(key.size() > 1 ? ") IN (" : " IN (");
        boolean derived = !sql.dialect().supportsLimitInSubquery();
        if (derived) {
            sql.append("SELECT ")
                    .join(", ", key, c -> sql.name(c.databaseName()))
                    .append(" FROM (");
        }
        sql.append("SELECT ").join(", ", key, c -> sql.column(inner, c));
        sql.append(" FROM ").table(limited.model().table()).append(" " + inner);
        if (!Condition.isEverything(limited.condition())) {
            sql.append(" WHERE ");
            append(inner, limited.condition());
        }
        sql.append(" LIMIT ").parameter(shape.positionOf(limited), ColumnType.INT);
        sql.append(derived ? ") limited)" : ")");
    }

    private void relatedTo(String alias, Condition.RelatedTo relatedTo) {
        Relation relation = relatedTo.relation();
        JoinTable join = relation.joinTable();
        int[] position = {shape.positionOf(relatedTo)};
        if (join == null) {
            sql.join(
                    " AND ",
                    relation.remoteColumns(),
                    column -> sql.column(alias, column).append(" = ").parameter(position[0]++, column.type()));
            return;
        }
        String pair = sql.newAlias();
        sql.append("EXISTS (SELECT 1 FROM ").table(join.table()).append(" " + pair + " WHERE ");
        sql.column(pair, join.localColumn())
                .append(" = ")
                .parameter(position[0], relation.localColumns().get(0).type());
        sql.append(" AND ").column(pair, join.remoteColumn()).append(" = ");
        sql.column(alias, relation.remoteColumns().get(0)).append(")");
    }

    private void junction(String alias, List<Condition> conditions, String operator, String ifEmpty) {
        if (conditions.isEmpty()) {
            sql.append(ifEmpty);
            return;
        }
        sql.join(operator, conditions, c -> {
            boolean nested = c instanceof Condition.And || c instanceof Condition.Or;
            sql.append(nested ? "(" : "");
            append(alias, c);
            sql.append(nested ? ")" : "");
        });
    }

    private void comparison(String alias, Condition.Comparison comparison) {
        Column<?> column = comparison.column();
        Operator operator = comparison.operator();
        if (column.type().kind() == ColumnType.Kind.JSON) {
            boolean negated = operator == Operator.NOT_EQUAL;
            sql.dialect().appendJsonEquality(sql, alias, column, shape.positionOf(comparison), negated);
            return;
        }
        folded(comparison.ignoreCase(), () -> sql.column(alias, column));
        sql.append(" ").append(operator.sql()).append(" ");
        int position = shape.positionOf(comparison);
        folded(comparison.ignoreCase(), () -> sql.parameter(position, column.type(), form(operator)));
        sql.append(operator.isPattern() ? sql.dialect().likeEscapeClause() : "");
    }

    /** A column's text as a pattern that takes it literally. */
    private void columnPattern(String alias, Column<?> column, Operator operator) {
        char e = sql.dialect().likeEscape();
        String text = "REPLACE(REPLACE(REPLACE(" + alias + "." + sql.dialect().quote(column.databaseName()) + ", '" + e
                + "', '" + e + e + "'), '%', '" + e + "%'), '_', '" + e + "_')";
        sql.append(sql.dialect()
                .concatenated(
                        switch (operator) {
                            case CONTAINS -> List.of("'%'", text, "'%'");
                            case STARTS_WITH -> List.of(text, "'%'");
                            default -> List.of("'%'", text);
                        }));
    }

    private static Parameter.Form form(Operator operator) {
        return switch (operator) {
            case CONTAINS -> Parameter.Form.CONTAINS;
            case STARTS_WITH -> Parameter.Form.STARTS_WITH;
            case ENDS_WITH -> Parameter.Form.ENDS_WITH;
            default -> Parameter.Form.VALUE;
        };
    }

    private void columnComparison(String alias, Condition.ColumnComparison comparison) {
        Operator operator = comparison.operator();
        folded(comparison.ignoreCase(), () -> sql.column(alias, comparison.column()));
        sql.append(" ").append(operator.sql()).append(" ");
        folded(comparison.ignoreCase(), () -> {
            if (operator.isPattern()) {
                columnPattern(alias, comparison.right(), operator);
            } else {
                sql.column(alias, comparison.right());
            }
        });
        sql.append(operator.isPattern() ? sql.dialect().likeEscapeClause() : "");
    }

    private void membership(String alias, Condition.Membership membership) {
        int parameters = membership.parameters(shape.hasArrays());
        if (parameters == 0) {
            sql.append(membership.negated() ? "TRUE" : "FALSE");
            return;
        }
        if (membership.isDocument(shape.hasArrays())) {
            folded(membership.ignoreCase(), () -> sql.column(alias, membership.column()));
            sql.append(membership.negated() ? " NOT IN (" : " IN (");
            ColumnType<?> type = membership.column().type();
            sql.dialect().appendListFromDocument(sql, type, membership.ignoreCase(), shape.positionOf(membership));
            sql.append(")");
            return;
        }
        if (!shape.hasArrays() && !membership.isBoundOneByOne()) {
            valueList(alias, membership, parameters);
            return;
        }
        sql.append(parameters > 1 ? "(" : "");
        for (int i = 0; i < parameters; i++) {
            sql.append(i == 0 ? "" : membership.negated() ? " AND " : " OR ");
            membership(alias, membership, shape.positionOf(membership) + i);
        }
        sql.append(parameters > 1 ? ")" : "");
    }

    private void valueList(String alias, Condition.Membership membership, int parameters) {
        ColumnType<?> type = membership.column().type();
        folded(membership.ignoreCase(), () -> sql.column(alias, membership.column()));
        sql.append(membership.negated() ? " NOT IN (" : " IN (");
        int first = shape.positionOf(membership);
        for (int i = 0; i < parameters; i++) {
            int position = first + i;
            sql.append(i == 0 ? "" : ", ");
            folded(membership.ignoreCase(), () -> sql.parameter(position, type));
        }
        sql.append(")");
    }

    private void membership(String alias, Condition.Membership membership, int position) {
        ColumnType<?> type = membership.column().type();
        if (membership.isBoundOneByOne()) {
            sql.dialect().appendJsonEquality(sql, alias, membership.column(), position, membership.negated());
            return;
        }
        folded(membership.ignoreCase(), () -> sql.column(alias, membership.column()));
        sql.append(membership.negated() ? " <> ALL(" : " = ANY(");
        if (membership.ignoreCase()) {
            sql.dialect().appendFoldedArray(sql, type, position);
        } else {
            sql.parameter(position, type, Parameter.Form.ARRAY);
        }
        sql.append(")");
    }

    private void folded(boolean ignoreCase, Runnable expression) {
        sql.append(ignoreCase ? "LOWER(" : "");
        expression.run();
        sql.append(ignoreCase ? ")" : "");
    }

    private void related(String alias, Condition.Related related) {
        Relation relation = related.relation();
        boolean some = related.quantifier() == Condition.Quantifier.SOME;
        if (relation.isForward()
                && relation.isEnforced()
                && relation.localColumns().size() == 1
                && related.quantifier() != Condition.Quantifier.EVERY
                && Condition.isEverything(related.condition())) {
            // A foreign key that is set leads somewhere.
            sql.column(alias, relation.localColumns().get(0)).append(some ? " IS NOT NULL" : " IS NULL");
            return;
        }
        String target = sql.newAlias();
        sql.append(some ? "EXISTS (SELECT 1 FROM " : "NOT EXISTS (SELECT 1 FROM ");
        joined(alias, relation, target);
        Condition condition = related.quantifier() == Condition.Quantifier.EVERY
                ? Condition.not(related.condition())
                : related.condition();
        if (!Condition.isEverything(condition)) {
            boolean alternatives = condition instanceof Condition.Or;
            sql.append(alternatives ? " AND (" : " AND ");
            append(target, condition);
            sql.append(alternatives ? ")" : "");
        }
        sql.append(")");
    }

    /** Appends the related table and the condition that joins it to the row of the alias. */
    void joined(String alias, Relation relation, String target) {
        List<Column<?>> local = relation.localColumns();
        List<Column<?>> remote = relation.remoteColumns();
        JoinTable join = relation.joinTable();
        sql.table(relation.target().table()).append(" ").append(target);
        if (join == null) {
            sql.append(" WHERE ");
            sql.join(
                    " AND ",
                    remote,
                    column ->
                            sql.column(target, column).append(" = ").column(alias, local.get(remote.indexOf(column))));
        } else {
            String joinAlias = sql.newAlias();
            sql.append(" JOIN ")
                    .table(join.table())
                    .append(" ")
                    .append(joinAlias)
                    .append(" ON ");
            sql.column(joinAlias, join.remoteColumn()).append(" = ").column(target, remote.get(0));
            sql.append(" WHERE ")
                    .column(joinAlias, join.localColumn())
                    .append(" = ")
                    .column(alias, local.get(0));
        }
    }
}
