package io.prismaspring.client.query;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.Relation;
import java.util.List;

/** A value that a row has or that is computed for it: what rows are ordered by and what a projection reads. */
public interface Expression {

    /** The type of the value. */
    ColumnType<?> type();

    /** Whether the value may be NULL. */
    boolean isNullable();

    /** Adds this expression's parts and values to the shape. */
    void describe(Shape shape);

    /** How many rows a to-many relation leads to, of those that match. */
    record RelationCount(Relation relation, Condition condition) implements Expression, Selection<Long> {
        @Override
        public ColumnType<?> type() {
            return ColumnType.LONG;
        }

        @Override
        public boolean isNullable() {
            return false;
        }

        @Override
        public void describe(Shape shape) {
            shape.part(RelationCount.class).part(relation);
            condition.describe(shape);
        }
    }

    /** A value of the row that a to-one relation leads to; NULL if there is none. */
    record Through(Relation relation, Expression value) implements Expression {
        @Override
        public ColumnType<?> type() {
            return value.type();
        }

        @Override
        public boolean isNullable() {
            return relation.arity() != Relation.Arity.REQUIRED || value.isNullable();
        }

        @Override
        public void describe(Shape shape) {
            shape.part(Through.class).part(relation);
            value.describe(shape);
        }
    }

    /** How well the columns match a full-text query. */
    record Relevance(List<Column<String>> columns, String search) implements Expression {
        public Relevance {
            columns = List.copyOf(columns);
        }

        @Override
        public ColumnType<?> type() {
            return ColumnType.DOUBLE;
        }

        @Override
        public boolean isNullable() {
            return false;
        }

        @Override
        public void describe(Shape shape) {
            shape.part(Relevance.class).part(columns.size()).value(this, search);
            columns.forEach(shape::part);
        }
    }
}
