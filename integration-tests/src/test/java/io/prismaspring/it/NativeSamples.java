package io.prismaspring.it;

import io.prismaspring.client.builder.Fields;
import io.prismaspring.client.query.Selection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values of the columns of a model, one row for each value.
 *
 * @param <R> the record
 * @param <U> the change of a row
 * @param <W> the filter
 */
final class NativeSamples<R, U, W> {

    /**
     * A value of a column.
     *
     * @param where a filter by the value; null where the database cannot compare values of the type
     */
    record Sample<R, U, W>(
            String column,
            Object value,
            Function<U, U> set,
            Function<R, @Nullable Object> get,
            @Nullable Function<W, W> where) {

        /** What is wrong with a record that should have the value; empty if nothing is. */
        String differenceOf(R row) {
            return differenceOfValue(get.apply(row));
        }

        /** The column among the fields of the model, by the name that it has there. */
        Selection<?> selected(Fields fields) {
            try {
                return (Selection<?>) fields.getClass().getMethod(name(fields)).invoke(fields);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no field " + column, e);
            }
        }

        /** A name that Java reserves, or that is taken, has a trailing underscore. */
        private String name(Fields fields) {
            String escaped = column + "_";
            return Stream.of(fields.getClass().getDeclaredMethods())
                            .anyMatch(m -> m.getName().equals(escaped))
                    ? escaped
                    : column;
        }

        /** What is wrong with what should be the value; empty if nothing is. */
        String differenceOfValue(@Nullable Object actual) {
            return same(value, actual) ? "" : shown(value) + " came as " + shown(actual);
        }
    }

    private final List<Sample<R, U, W>> samples = new ArrayList<>();

    /** The values of a column that can be compared. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    final <T> NativeSamples<R, U, W> add(
            String column,
            BiFunction<U, T, U> set,
            Function<R, @Nullable T> get,
            BiFunction<W, T, W> where,
            T... values) {
        for (T value : values) {
            samples.add(new Sample<>(column, value, u -> set.apply(u, value), get::apply, w -> where.apply(w, value)));
        }
        return this;
    }

    /** The values of a column whose type has no equality in the database. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    final <T> NativeSamples<R, U, W> addIncomparable(
            String column, BiFunction<U, T, U> set, Function<R, @Nullable T> get, T... values) {
        for (T value : values) {
            samples.add(new Sample<>(column, value, u -> set.apply(u, value), get::apply, null));
        }
        return this;
    }

    List<Sample<R, U, W>> all() {
        return samples;
    }

    private static boolean same(Object expected, @Nullable Object actual) {
        if (expected instanceof BigDecimal e && actual instanceof BigDecimal a) {
            return e.compareTo(a) == 0;
        }
        if (expected instanceof byte[] e && actual instanceof byte[] a) {
            return Arrays.equals(e, a);
        }
        return Objects.equals(expected, actual);
    }

    private static String shown(@Nullable Object value) {
        String text = value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value);
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
