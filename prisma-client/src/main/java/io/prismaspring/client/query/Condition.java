package io.prismaspring.client.query;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.Relation;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a row must satisfy. */
public sealed interface Condition {

    /** Adds this condition's parts and values to the shape. */
    void describe(Shape shape);

    /** A condition on the value of a column. */
    sealed interface OfColumn extends Condition {

        /** The column, or an aggregate of it. */
        Column<?> column();
    }

    /** Column against value; the value is never null. */
    record Comparison(Column<?> column, Operator operator, Object value, boolean ignoreCase) implements OfColumn {
        @Override
        public void describe(Shape shape) {
            shape.part(operator).part(column).part(ignoreCase).value(this, value);
        }
    }

    /** Column against column of the same row. */
    record ColumnComparison(Column<?> column, Operator operator, Column<?> right, boolean ignoreCase)
            implements OfColumn {
        @Override
        public void describe(Shape shape) {
            shape.part(ColumnComparison.class)
                    .part(operator)
                    .part(column)
                    .part(right)
                    .part(ignoreCase);
        }
    }

    /** Column against a list, which may be empty: nothing is in it, everything (NULL, too) is not in it. */
    record Membership(Column<?> column, List<?> values, boolean negated, boolean ignoreCase) implements OfColumn {

        /** How many values one array holds; some databases have a limit. */
        public static final int LONGEST_ARRAY = 65_536;

        /** How many values are a parameter each where there are no arrays; more are sent as one document. */
        public static final int LONGEST_LIST = 8_192;

        /** Whether all values are sent as one JSON document. */
        public boolean isDocument(boolean arrays) {
            return !arrays && values.size() > LONGEST_LIST && !isBoundOneByOne();
        }

        /** Whether each value is a parameter of its own: not every database has arrays of documents. */
        public boolean isBoundOneByOne() {
            return column.type().kind() == ColumnType.Kind.JSON;
        }

        /**
         * The number of parameters: of values, or of arrays that hold them one after the other. Without arrays the length is
         * rounded up, so that lists of similar lengths share a plan.
         */
        public int parameters(boolean arrays) {
            if (isBoundOneByOne()) {
                return values.size();
            }
            if (isDocument(arrays)) {
                return 1;
            }
            return arrays
                    ? Math.max(1, (values.size() + LONGEST_ARRAY - 1) / LONGEST_ARRAY)
                    : paddedLength(values.size());
        }

        /** The next power of two; 0 for 0. */
        public static int paddedLength(int length) {
            return length <= 1 ? length : Integer.highestOneBit(length - 1) << 1;
        }

        @Override
        public void describe(Shape shape) {
            int parameters = parameters(shape.hasArrays());
            shape.part(Membership.class)
                    .part(column)
                    .part(negated)
                    .part(ignoreCase)
                    .part(isDocument(shape.hasArrays()) ? -1 : parameters);
            for (int i = 0; i < parameters; i++) {
                if (i == 0) {
                    shape.value(this, parameter(i, shape.hasArrays()));
                } else {
                    shape.further(parameter(i, shape.hasArrays()));
                }
            }
        }

        private Object parameter(int number, boolean arrays) {
            if (isDocument(arrays)) {
                return values;
            }
            if (isBoundOneByOne() || !arrays) {
                return values.get(Math.min(number, values.size() - 1));
            }
            int from = number * LONGEST_ARRAY;
            return values.subList(from, Math.min(values.size(), from + LONGEST_ARRAY));
        }
    }

    /** {@code IS NULL} or {@code IS NOT NULL}. */
    record NullCheck(Column<?> column, boolean expectNull) implements OfColumn {
        @Override
        public void describe(Shape shape) {
            shape.part(NullCheck.class).part(column).part(expectNull);
        }
    }

    /** How a list is compared with another. */
    enum ListTest {
        EQUAL,
        HAS_EVERY,
        HAS_SOME
    }

    /** A column's list against values. */
    record ListComparison(Column<?> column, ListTest test, List<?> values) implements OfColumn {
        @Override
        public void describe(Shape shape) {
            shape.part(ListComparison.class).part(column).part(test).value(this, values);
        }
    }

    /** Whether a column's list has no values. */
    record ListEmptiness(Column<?> column, boolean empty) implements OfColumn {
        @Override
        public void describe(Shape shape) {
            shape.part(ListEmptiness.class).part(column).part(empty);
        }
    }

    /** How a part of a document is tested. */
    enum JsonOperator {
        EQUAL,
        NOT_EQUAL,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL,
        STRING_CONTAINS,
        STRING_STARTS_WITH,
        STRING_ENDS_WITH,
        ARRAY_CONTAINS,
        ARRAY_STARTS_WITH,
        ARRAY_ENDS_WITH;

        /** Whether it tests strings. */
        public boolean isOfStrings() {
            return this == STRING_CONTAINS || this == STRING_STARTS_WITH || this == STRING_ENDS_WITH;
        }

        /** Whether it tests arrays. */
        public boolean isOfArrays() {
            return this == ARRAY_CONTAINS || this == ARRAY_STARTS_WITH || this == ARRAY_ENDS_WITH;
        }
    }

    /**
     * A document, or the part of it at a path, against a value. The values are the path and then the value: a text for a
     * test of strings.
     */
    record JsonTest(Column<?> column, List<String> path, JsonOperator operator, JsonNode value, boolean ignoreCase)
            implements OfColumn {
        @Override
        public void describe(Shape shape) {
            shape.part(JsonTest.class)
                    .part(column)
                    .part(path.isEmpty())
                    .part(operator)
                    .part(value.getNodeType())
                    .part(ignoreCase);
            shape.value(this, path).further(operator.isOfStrings() ? value.stringValue() : value);
        }
    }

    /** Columns against a full-text query. */
    record FullText(List<Column<?>> columns, String search) implements Condition {
        public FullText {
            columns = List.copyOf(columns);
        }

        @Override
        public void describe(Shape shape) {
            shape.part(FullText.class).part(columns.size()).value(this, search);
            columns.forEach(shape::part);
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
            for (Condition condition : conditions) {
                condition.describe(shape);
            }
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

    /**
     * The row is one that a relation leads to from a certain row.
     *
     * @param relation from the other model to this one
     * @param keys the other row's values of the relation's local columns, never null
     */
    record RelatedTo(Relation relation, List<Object> keys) implements Condition {
        @Override
        public void describe(Shape shape) {
            shape.part(RelatedTo.class).part(relation).value(this, keys.get(0));
            keys.subList(1, keys.size()).forEach(shape::further);
        }
    }

    /** The row is one of at most that many that satisfy the condition; which ones is up to the database. */
    record Limited(Model<?> model, Condition condition, int limit) implements Condition {
        @Override
        public void describe(Shape shape) {
            shape.part(Limited.class).part(model).value(this, limit);
            condition.describe(shape);
        }
    }

    /** True for every row. */
    Condition EVERYTHING = new And(List.of());

    /** Whether the condition is {@link #EVERYTHING}. */
    static boolean isEverything(Condition condition) {
        return condition instanceof And and && and.conditions().isEmpty();
    }

    /**
     * What is true where the condition is false. A NOT around a to-one relation's EXISTS would take a related row for
     * which the condition is unknown, because a column is NULL, for one that fails it; here it neither matches nor fails.
     */
    static Condition not(Condition condition) {
        if (!dependsOnRelatedRow(condition)) {
            return new Not(condition);
        }
        if (condition instanceof And and) {
            return new Or(and.conditions().stream().map(Condition::not).toList());
        }
        if (condition instanceof Or or) {
            return new And(or.conditions().stream().map(Condition::not).toList());
        }
        Related related = (Related) condition;
        Relation relation = related.relation();
        Condition fails = new Related(relation, Quantifier.SOME, not(related.condition()));
        return relation.arity() == Relation.Arity.REQUIRED && relation.isEnforced()
                ? fails
                : new Or(List.of(new Related(relation, Quantifier.NONE, EVERYTHING), fails));
    }

    private static boolean dependsOnRelatedRow(Condition condition) {
        if (condition instanceof And and) {
            return and.conditions().stream().anyMatch(Condition::dependsOnRelatedRow);
        }
        if (condition instanceof Or or) {
            return or.conditions().stream().anyMatch(Condition::dependsOnRelatedRow);
        }
        return condition instanceof Related related
                && related.quantifier() == Quantifier.SOME
                && !related.relation().isToMany()
                && !isEverything(related.condition());
    }

    /** All of them as one condition. */
    static Condition allOf(List<Condition> conditions) {
        if (conditions.size() == 1) {
            return conditions.get(0);
        }
        List<Condition> restricting = new ArrayList<>(conditions.size());
        for (Condition condition : conditions) {
            if (!isEverything(condition)) {
                restricting.add(condition);
            }
        }
        return restricting.size() == 1 ? restricting.get(0) : new And(restricting);
    }
}
