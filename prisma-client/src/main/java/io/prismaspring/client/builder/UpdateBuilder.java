package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.write.Assignment;
import io.prismaspring.client.write.Change;
import io.prismaspring.client.write.RelationWrite;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A change of a row in the making. What is not called stays as it is.
 *
 * @param <S> this type, for chaining
 */
public abstract class UpdateBuilder<S extends UpdateBuilder<S>> {

    private final Change change = new Change();

    protected UpdateBuilder() {}

    @SuppressWarnings("unchecked") // S is this type by declaration
    private S self() {
        return (S) this;
    }

    /** The change as it stands. */
    public final Change toChange() {
        return change;
    }

    /** Sets a column; null is NULL, which a required field refuses. */
    protected final <T> S set(Column<T> column, @Nullable T value) {
        column.requireValid(value);
        return assign(column, Assignment.Operation.SET, value);
    }

    /** The operations on a column of numbers. */
    protected final <T extends Number> NumberUpdate<S, T> number(Column<T> column) {
        return new NumberUpdate<>(self(), column);
    }

    S assign(Column<?> column, Assignment.Operation operation, @Nullable Object value) {
        for (Assignment before : change.assignments()) {
            boolean both = before.operation() != Assignment.Operation.SET || operation != Assignment.Operation.SET;
            if (before.column() == column && both) {
                throw new IllegalArgumentException(column + " is changed twice in one update; do it once");
            }
        }
        change.assign(new Assignment(column, operation, value));
        return self();
    }

    /** The operations on a list. */
    protected final <T> ListUpdate<S, T> list(Column<List<T>> column) {
        return new ListUpdate<>(self(), column);
    }

    /** Writes to the row that a to-one relation leads to. */
    protected final <T> S toOne(Relation relation, T write, Function<T, ToOneChoice> choice) {
        ToOneChoice chosen = choice.apply(write);
        RelationWrite relationWrite = chosen.write(relation);
        ToOneChoice.requireFirst(relation, change.relations());
        if (relationWrite != null) {
            change.relations().add(relationWrite);
        } else {
            chosen.requireForward(relation);
            for (int i = 0; i < chosen.key().size(); i++) {
                assign(
                        relation.localColumns().get(i),
                        Assignment.Operation.SET,
                        chosen.key().get(i));
            }
        }
        return self();
    }

    /** Writes to the rows that a to-many relation leads to. */
    protected final <T extends RelatedRows<T, ?, ?, ?, ?>> S toMany(T write, UnaryOperator<T> writes) {
        change.relations().addAll(writes.apply(write).writes());
        return self();
    }
}
