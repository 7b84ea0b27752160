package io.prismaspring.client.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The value that a new row gets for a column that was not set.
 *
 * @param <T> the column's Java type
 */
public final class DefaultValue<T> {

    /** Who makes the value. */
    public enum Source {
        /** The client, one value for each row. */
        CLIENT,
        /** The client: the instant of the operation, the same for all its rows. */
        OPERATION_INSTANT,
        /** The database; the value is read back. */
        DATABASE
    }

    private final Source source;
    private final @Nullable Supplier<T> supplier;
    private final boolean constant;

    private DefaultValue(Source source, @Nullable Supplier<T> supplier, boolean constant) {
        this.source = source;
        this.supplier = supplier;
        this.constant = constant;
    }

    /** Always that value. */
    public static <T> DefaultValue<T> value(T value) {
        return new DefaultValue<>(Source.CLIENT, () -> value, true);
    }

    /** A new value for each row, such as {@code Ids::cuid}. */
    public static <T> DefaultValue<T> generated(Supplier<T> supplier) {
        return new DefaultValue<>(Source.CLIENT, supplier, false);
    }

    /** {@code now()} and {@code @updatedAt}. */
    public static <T> DefaultValue<T> now() {
        return new DefaultValue<>(Source.OPERATION_INSTANT, null, true);
    }

    /** {@code autoincrement()}, {@code dbgenerated(…)}: left to the database. */
    public static <T> DefaultValue<T> database() {
        return new DefaultValue<>(Source.DATABASE, null, false);
    }

    public Source source() {
        return source;
    }

    /** Whether several rows get the same value. */
    public boolean isConstant() {
        return constant;
    }

    /** A value for a new row. Only for {@link Source#CLIENT}. */
    public T next() {
        if (supplier == null) {
            throw new IllegalStateException(source + " defaults are not made by a supplier");
        }
        return supplier.get();
    }
}
