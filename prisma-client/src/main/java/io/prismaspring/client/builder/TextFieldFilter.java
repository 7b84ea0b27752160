package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.query.Operator;
import java.util.function.Function;

/** Conditions on a column of text. What is searched for is taken literally: {@code %} and {@code _} are characters. */
public abstract class TextFieldFilter<S extends Filter<S, ?, M>, M, X extends TextFieldFilter<S, M, X>>
        extends OrderedFieldFilter<S, String, M, X> {

    private boolean ignoreCase;

    TextFieldFilter(S owner, Column<String> column, M fields) {
        super(owner, column, fields);
    }

    /** Makes the next test fold case on both sides. */
    @SuppressWarnings("unchecked") // X is this type by declaration
    public final X ignoreCase() {
        ignoreCase = true;
        return (X) this;
    }

    @Override
    boolean ignoresCase() {
        return ignoreCase;
    }

    /** Has the text anywhere in it. */
    public final S contains(String text) {
        return compare(Operator.CONTAINS, text);
    }

    /** Has another column's text anywhere in it. */
    public final S contains(Function<? super M, Column<String>> other) {
        return compare(Operator.CONTAINS, other);
    }

    /** Begins with the text. */
    public final S startsWith(String text) {
        return compare(Operator.STARTS_WITH, text);
    }

    /** Begins with another column's text. */
    public final S startsWith(Function<? super M, Column<String>> other) {
        return compare(Operator.STARTS_WITH, other);
    }

    /** Ends with the text. */
    public final S endsWith(String text) {
        return compare(Operator.ENDS_WITH, text);
    }

    /** Ends with another column's text. */
    public final S endsWith(Function<? super M, Column<String>> other) {
        return compare(Operator.ENDS_WITH, other);
    }

    /**
     * Matches a full-text query in the database's own language of queries ({@code cat & !dog} on PostgreSQL, boolean mode
     * on MySQL). The same query on the next field makes one search in both.
     */
    public final S search(String query) {
        return fullText(query);
    }
}
