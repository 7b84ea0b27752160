package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.write.NewRow;
import io.prismaspring.client.write.RelationWrite;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A new row in the making. What is not called is not set: the default applies.
 *
 * @param <S> this type, for chaining
 */
public abstract class CreateBuilder<S extends CreateBuilder<S>> {

    private final NewRow row;

    protected CreateBuilder(Model<?> model) {
        this.row = new NewRow(model);
    }

    @SuppressWarnings("unchecked") // S is this type by declaration
    private S self() {
        return (S) this;
    }

    /** The row as it stands. */
    public final NewRow toNewRow() {
        return row;
    }

    /** Sets a column; null is NULL, which a required field refuses. */
    protected final <T> S set(Column<T> column, @Nullable T value) {
        column.requireValid(value);
        for (RelationWrite write : row.relations()) {
            requireOne(write.relation(), column);
        }
        row.set(column, value);
        return self();
    }

    /** Writes to the row that a to-one relation leads to. */
    protected final <F, C extends CreateBuilder<C>, U, K extends Filter<K, ?, ?>> S toOne(
            Relation relation, ToOneWrite<F, C, U, K> write, Function<ToOneWrite<F, C, U, K>, ToOneChoice> choice) {
        ToOneChoice chosen = choice.apply(write);
        RelationWrite relationWrite = chosen.write(relation);
        ToOneChoice.requireFirst(relation, row.relations());
        if (relationWrite != null) {
            for (Column<?> column : relation.localColumns()) {
                if (row.isSet(column)) {
                    requireOne(relation, column);
                }
            }
            row.relations().add(relationWrite);
        } else {
            chosen.requireForward(relation);
            for (int i = 0; i < chosen.key().size(); i++) {
                Column<?> column = relation.localColumns().get(i);
                if (row.isSet(column)
                        && !Objects.deepEquals(row.value(column), chosen.key().get(i))) {
                    throw new IllegalArgumentException(
                            relation + " needs another value of " + column + " than the one that is set");
                }
                row.set(column, chosen.key().get(i));
            }
        }
        return self();
    }

    /**
     * A foreign key is set itself or through its relation; which of them should win would be anybody's guess. A column
     * that is shared with other relations may be required for those; its values must then be the same.
     */
    private static void requireOne(Relation relation, Column<?> column) {
        if (relation.isForward() && relation.localColumns().contains(column) && !relation.isOnlyPartlySaidBy(column)) {
            throw new IllegalArgumentException(column + " is set itself and through " + relation + "; do one of them");
        }
    }

    /** Writes to the rows that a to-many relation leads to. */
    protected final <F, C extends CreateBuilder<C>, U, K extends Filter<K, ?, ?>> S toMany(
            ToManyWrite<F, C, U, K> write, UnaryOperator<ToManyWrite<F, C, U, K>> writes) {
        row.relations().addAll(writes.apply(write).writes());
        return self();
    }
}
