package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Condition.JsonOperator;
import io.prismaspring.client.query.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Conditions on a document, or on the part of it that a path leads to. A test looks at the JSON type first: a number
 * never satisfies a test of strings. Where the path leads nowhere, neither a test nor its negation matches. JSON's null is
 * a value; SQL's NULL is none.
 *
 * @param <S> the filter that this belongs to
 */
public class JsonFilter<S extends Filter<S, ?, ?>> {

    private final S owner;
    private final Column<JsonNode> column;
    private final List<String> path;
    private boolean ignoreCase;

    JsonFilter(S owner, Column<JsonNode> column, List<String> path) {
        this.owner = owner;
        this.column = column;
        this.path = path;
    }

    private JsonFilter(JsonFilter<S> above, List<String> path) {
        this(above.owner, above.column, path);
        ignoreCase = above.ignoreCase;
    }

    /** The part of this part of the document at that path: keys of objects, and positions in arrays from 0. */
    public final JsonFilter<S> path(String... keys) {
        List<String> longer = new ArrayList<>(path);
        for (String key : keys) {
            if (key == null) {
                throw new IllegalArgumentException(column + ": a key of a path must not be null");
            }
            longer.add(key);
        }
        return new JsonFilter<>(this, longer);
    }

    /** Makes the next test of strings fold case on both sides. */
    public final JsonFilter<S> ignoreCase() {
        ignoreCase = true;
        return this;
    }

    /** The same document; the order of an object's keys does not count. */
    public final S eq(JsonNode value) {
        return path.isEmpty()
                ? owner.add(new Condition.Comparison(column, Operator.EQUAL, required(value), false))
                : test(JsonOperator.EQUAL, value);
    }

    /** The same text. */
    public final S eq(String value) {
        return eq(text(value));
    }

    /** The same number. */
    public final S eq(long value) {
        return eq(JsonNodeFactory.instance.numberNode(value));
    }

    /** The same truth value. */
    public final S eq(boolean value) {
        return eq(JsonNodeFactory.instance.booleanNode(value));
    }

    /** Another document than this. */
    public final S ne(JsonNode value) {
        return path.isEmpty()
                ? owner.add(new Condition.Comparison(column, Operator.NOT_EQUAL, required(value), false))
                : test(JsonOperator.NOT_EQUAL, value);
    }

    /** Another document than this. */
    public final S not(JsonNode value) {
        return ne(value);
    }

    /** One of the documents; with none no row matches. */
    public final S in(JsonNode... values) {
        return owner.add(
                path.isEmpty()
                        ? new Condition.Membership(column, required(values), false, false)
                        : new Condition.Or(tests(JsonOperator.EQUAL, values)));
    }

    /** None of the documents; with none there is no restriction. */
    public final S notIn(JsonNode... values) {
        return owner.add(
                path.isEmpty()
                        ? new Condition.Membership(column, required(values), true, false)
                        : new Condition.And(tests(JsonOperator.NOT_EQUAL, values)));
    }

    /** JSON's null, as a value. */
    public final S isJsonNull() {
        return eq(JsonNodeFactory.instance.nullNode());
    }

    /** Less than the value, of the same JSON type. */
    public final S lt(JsonNode value) {
        return test(JsonOperator.LESS, value);
    }

    /** Less than the value or equal to it, of the same JSON type. */
    public final S lte(JsonNode value) {
        return test(JsonOperator.LESS_OR_EQUAL, value);
    }

    /** Greater than the value, of the same JSON type. */
    public final S gt(JsonNode value) {
        return test(JsonOperator.GREATER, value);
    }

    /** Greater than the value or equal to it, of the same JSON type. */
    public final S gte(JsonNode value) {
        return test(JsonOperator.GREATER_OR_EQUAL, value);
    }

    /** Less than the number. */
    public final S lt(long value) {
        return lt(JsonNodeFactory.instance.numberNode(value));
    }

    /** Less than the number or equal to it. */
    public final S lte(long value) {
        return lte(JsonNodeFactory.instance.numberNode(value));
    }

    /** Greater than the number. */
    public final S gt(long value) {
        return gt(JsonNodeFactory.instance.numberNode(value));
    }

    /** Greater than the number or equal to it. */
    public final S gte(long value) {
        return gte(JsonNodeFactory.instance.numberNode(value));
    }

    /** A string that has the text anywhere in it. */
    public final S stringContains(String text) {
        return test(JsonOperator.STRING_CONTAINS, text(text));
    }

    /** A string that begins with the text. */
    public final S stringStartsWith(String text) {
        return test(JsonOperator.STRING_STARTS_WITH, text(text));
    }

    /** A string that ends with the text. */
    public final S stringEndsWith(String text) {
        return test(JsonOperator.STRING_ENDS_WITH, text(text));
    }

    /** An array that contains all elements of the array, or the value. */
    public final S arrayContains(JsonNode value) {
        return test(JsonOperator.ARRAY_CONTAINS, value);
    }

    /** An array that begins with the value. */
    public final S arrayStartsWith(JsonNode value) {
        return test(JsonOperator.ARRAY_STARTS_WITH, value);
    }

    /** An array that ends with the value. */
    public final S arrayEndsWith(JsonNode value) {
        return test(JsonOperator.ARRAY_ENDS_WITH, value);
    }

    final S nullCheck(boolean expectNull) {
        return owner.add(new Condition.NullCheck(column, expectNull));
    }

    private S test(JsonOperator operator, JsonNode value) {
        return owner.add(new Condition.JsonTest(column, path, operator, required(value), ignoreCase));
    }

    private List<Condition> tests(JsonOperator operator, JsonNode... values) {
        return required(values).stream()
                .<Condition>map(value -> new Condition.JsonTest(column, path, operator, value, ignoreCase))
                .toList();
    }

    private List<JsonNode> required(JsonNode... values) {
        return Arrays.stream(values).map(this::required).toList();
    }

    private JsonNode text(@Nullable String value) {
        return required(value == null ? null : JsonNodeFactory.instance.stringNode(value));
    }

    private JsonNode required(@Nullable JsonNode value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    column + ": a value to compare with must not be null; isJsonNull() tests for" + " JSON's null");
        }
        return value;
    }
}
