package io.prismaspring.client.execution;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Operator;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes results of rows that were written. */
@SuppressWarnings("TypeParameterUnusedInFormals") // the caller knows what its selection makes
final class Results {

    private Results() {}

    @SuppressWarnings("unchecked") // without a selection the result is the model's record
    static <T> T record(Model<?> model, BufferedRow row) {
        try {
            return (T) model.reader().read(row);
        } catch (SQLException e) {
            throw new IllegalStateException("a buffered row does not touch the database", e);
        }
    }

    /** The only result; null if what is selected is a column that is NULL. */
    @SuppressWarnings({"unchecked", "NullAway"}) // the selection makes results of its type, which may be nullable
    static <T> T single(List<@Nullable Object> results) {
        return (T) results.get(0);
    }

    /** A record as what the operation returns. */
    @SuppressWarnings("unchecked") // without a selection the result is the model's record
    static <T> T record(Object record) {
        return (T) record;
    }

    /** Whether two values of a column are the same one to the database. */
    static boolean same(@Nullable Object a, @Nullable Object b) {
        return (a instanceof BigDecimal x && b instanceof BigDecimal y)
                ? x.compareTo(y) == 0
                : Objects.deepEquals(a, b);
    }

    static Condition equal(Column<?> column, @Nullable Object value) {
        return new Condition.Comparison(column, Operator.EQUAL, Objects.requireNonNull(value), false);
    }
}
