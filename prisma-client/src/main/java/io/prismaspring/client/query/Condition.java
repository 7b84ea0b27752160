package io.prismaspring.client.query;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.Relation;
import java.util.List;

/** What a row must satisfy. */
public sealed interface Condition {

    /** Adds this condition's parts and values to the shape. */
    void describe(Shape shape);

    /** Column against value; the value is never null. */
    record Comparison(Column<?> column, Operator operator, Object value, boolean ignoreCase) implements Condition {
        @Override
        public void describe(Shape shape) {
            shape.part(operator).part(column).part(ignoreCase).value(this, value);
        }
    }

    /** Column against column of the same row. */
    record ColumnComparison(Column<?> left, Operator operator, Column<?> right, boolean ignoreCase)
            implements Condition {
        @Override
        public void describe(Shape shape) {
            shape.part(ColumnComparison.class)
                    .part(operator)
                    .part(left)
                    .part(right)
                    .part(ignoreCase);
        }
    }

    /** Column against a list, which may be empty: nothing is in it, everything (NULL, too) is not in it. */
    record Membership(Column<?> column, List<?> values, boolean negated, boolean ignoreCase) implements Condition {

        /** How many values one array holds; some databases have a limit. */
        public static final int LONGEST_ARRAY = 65_536;

        /** Whether each value is a parameter of its own: not every database has arrays of documents. */
        public boolean isBoundOneByOne() {
            return column.type().kind() == ColumnType.Kind.JSON;
        }

        /** The number of parameters: of values, or of arrays that hold them one after the other. */
        public int parameters() {
            return isBoundOneByOne() ? values.size() : Math.max(1, (values.size() + LONGEST_ARRAY - 1) / LONGEST_ARRAY);
        }

        @Override
        public void describe(Shape shape) {
            shape.part(Membership.class)
                    .part(column)
                    .part(negated)
                    .part(ignoreCase)
                    .part(parameters());
            for (int i = 0; i < parameters(); i++) {
                if (i == 0) {
                    shape.value(this, parameter(i));
                } else {
                    shape.further(parameter(i));
                }
            }
        }

        private Object parameter(int number) {
            int from = number * LONGEST_ARRAY;
            return isBoundOneByOne()
                    ? values.get(number)
                    : values.subList(from, Math.min(values.size(), from + LONGEST_ARRAY));
        }
    }

    /** {@code IS NULL} or {@code IS NOT NULL}. */
    record NullCheck(Column<?> column, boolean expectNull) implements Condition {
        @Override
        public void describe(Shape shape) {
            shape.part(NullCheck.class).part(column).part(expectNull);
        }
    }

    /** All of the conditions; true if there is none. */
    record And(List<Condition> conditions) implements Condition {
        public And {
            conditions = List.copyOf(conditions);
        }

        @Override
        public void describe(Shape shape) {
            shape.part(And.class).part(conditions.size());
            conditions.forEach(c -> c.describe(shape));
        }
    }

    /** At least one of the conditions; false if there is none. */
    record Or(List<Condition> conditions) implements Condition {
        public Or {
            conditions = List.copyOf(conditions);
        }

        @Override
        public void describe(Shape shape) {
            shape.part(Or.class).part(conditions.size());
            conditions.forEach(c -> c.describe(shape));
        }
    }

    /** SQL's NOT: unknown stays unknown. */
    record Not(Condition condition) implements Condition {
        @Override
        public void describe(Shape shape) {
            shape.part(Not.class);
            condition.describe(shape);
        }
    }

    /** How many related rows must satisfy a relation's condition. */
    enum Quantifier {
        /** At least one; for a to-one relation: the related row exists and does. */
        SOME,
        /** No related row fails it; a row for which it is unknown does not fail. */
        EVERY,
        /** No related row does. */
        NONE
    }

    /** A condition on related rows. */
    record Related(Relation relation, Quantifier quantifier, Condition condition) implements Condition {
        @Override
        public void describe(Shape shape) {
            shape.part(quantifier).part(relation);
            condition.describe(shape);
        }
    }

    /** True for every row. */
    Condition EVERYTHING = new And(List.of());

    /** All of them as one condition. */
    static Condition allOf(List<Condition> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : new And(conditions);
    }
}
