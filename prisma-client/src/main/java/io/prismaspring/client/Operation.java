package io.prismaspring.client;

import io.prismaspring.client.builder.Filter;
import io.prismaspring.client.builder.UpdateBuilder;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.UniqueKey;
import io.prismaspring.client.write.Assignment;
import io.prismaspring.client.write.Change;
import io.prismaspring.client.write.NewRow;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A call of the client on its way to the database, as a {@link QueryInterceptor} sees it. Immutable. */
public final class Operation {

    /** What an operation does to the rows of its model. */
    public enum Kind {
        /** {@code find…}, {@code stream}, {@code count}, {@code exists}, {@code aggregate}, {@code groupBy}. */
        READ,
        /** {@code create}, {@code createMany}, {@code createManyAndReturn}. */
        CREATE,
        /** {@code update}, {@code updateMany}, {@code updateManyAndReturn}, {@code updateAll}. */
        UPDATE,
        /** {@code upsert}. */
        UPSERT,
        /** {@code delete}, {@code deleteMany}, {@code deleteAll}. */
        DELETE,
        /** {@code queryRaw}, {@code executeRaw}: neither conditions nor values can be added. */
        RAW
    }

    private final String name;
    private final Kind kind;
    private final @Nullable Model<?> model;
    private final List<QueryInterceptor> interceptors;
    private final Function<Operation, ? extends @Nullable Object> work;
    private final Condition condition;
    private final List<Assignment> values;
    private final boolean updating;

    private Operation(
            String name,
            Kind kind,
            @Nullable Model<?> model,
            List<QueryInterceptor> interceptors,
            Function<Operation, ? extends @Nullable Object> work,
            Condition condition,
            List<Assignment> values,
            boolean updating) {
        this.name = name;
        this.kind = kind;
        this.model = model;
        this.interceptors = interceptors;
        this.work = work;
        this.condition = condition;
        this.values = values;
        this.updating = updating;
    }

    /**
     * An operation as it was called.
     *
     * @param model whose repository was called; null for raw SQL
     * @param work carries out the operation with what interceptors have added
     */
    Operation(
            String name,
            Kind kind,
            @Nullable Model<?> model,
            List<QueryInterceptor> interceptors,
            Function<Operation, ? extends @Nullable Object> work) {
        this(name, kind, model, interceptors, work, Condition.EVERYTHING, List.of(), false);
    }

    /** The method that was called, such as {@code findMany}. */
    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /** The model whose rows are meant, {@code PostFields.MODEL} for example; null for raw SQL. */
    public @Nullable Model<?> model() {
        return model;
    }

    /** Whether the model is this one. */
    public boolean isOn(Model<?> other) {
        return other == model;
    }

    /**
     * The same operation on fewer rows: only those that match the filter, too. In an {@code upsert} the others do not exist.
     *
     * @throws IllegalStateException if the operation has no condition: when it creates, and for raw SQL
     */
    public Operation where(Filter<?, ?, ?> filter) {
        require(kind != Kind.CREATE && kind != Kind.RAW, "cannot be narrowed by a condition");
        Condition both = Condition.isEverything(condition)
                ? filter.toCondition()
                : new Condition.And(List.of(condition, filter.toCondition()));
        return new Operation(name, kind, model, interceptors, work, both, values, updating);
    }

    /**
     * The same operation with these values in every row that it creates or updates, instead of the caller's own.
     *
     * @param update sets values; it cannot count them up or write to relations, because a row to be created has neither
     * @throws IllegalStateException if the operation writes no values
     * @throws IllegalArgumentException if it does more than to set values, or values of another model
     */
    public Operation set(UpdateBuilder<?> update) {
        boolean writes = kind == Kind.CREATE || kind == Kind.UPDATE || kind == Kind.UPSERT;
        require(writes, "sets no values");
        return new Operation(name, kind, model, interceptors, work, condition, allOf(values, plain(update)), updating);
    }

    /**
     * An operation that sets these values in the rows that it would have deleted. What it returns stays the same: the row
     * (as it is afterwards), or the number of rows.
     *
     * @throws IllegalStateException if the operation does not delete
     * @throws IllegalArgumentException if the update does more than to set values, or values of another model
     */
    public Operation updateInstead(UpdateBuilder<?> update) {
        require(kind == Kind.DELETE, "deletes nothing");
        return new Operation(name, kind, model, interceptors, work, condition, allOf(values, plain(update)), true);
    }

    /**
     * Carries out the operation, through the interceptors that are left. Every call is an operation of its own.
     *
     * @return the operation's result: a record, a projection, an Optional, a List, a Stream, a Long or a Boolean
     */
    public @Nullable Object proceed() {
        if (interceptors.isEmpty()) {
            return work.apply(this);
        }
        List<QueryInterceptor> rest = interceptors.subList(1, interceptors.size());
        Operation next = new Operation(name, kind, model, rest, work, condition, values, updating);
        return interceptors.get(0).intercept(next);
    }

    /** Such as {@code Post.update}. */
    @Override
    public String toString() {
        return model == null ? name : model.operation(name);
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(
                    this + " " + otherwise + "; look at the operation's kind, which is " + kind);
        }
    }

    private List<Assignment> plain(UpdateBuilder<?> update) {
        Change change = update.toChange();
        boolean plain = change.assignments().stream().allMatch(a -> a.operation() == Assignment.Operation.SET);
        if (!plain || !change.relations().isEmpty()) {
            throw new IllegalArgumentException(this + ": an interceptor can only set values");
        }
        for (Assignment assignment : change.assignments()) {
            Column<?> column = assignment.column();
            if (model == null || !model.columns().contains(column)) {
                throw new IllegalArgumentException(this + " has no field " + column);
            }
        }
        return change.assignments();
    }

    private static List<Assignment> allOf(List<Assignment> first, List<Assignment> second) {
        Change all = new Change();
        first.forEach(all::assign);
        second.forEach(all::assign);
        return List.copyOf(all.assignments());
    }

    /** Whether rows are to be updated that the caller wanted to delete. */
    boolean isUpdating() {
        return updating;
    }

    <R> Read<R> restricted(Read<R> read) {
        return Condition.isEverything(condition) ? read : read.and(condition);
    }

    UniqueKey restricted(UniqueKey key) {
        return Condition.isEverything(condition) ? key : key.and(condition);
    }

    Condition restricted(Condition own) {
        if (Condition.isEverything(condition)) {
            return own;
        }
        return Condition.isEverything(own) ? condition : new Condition.And(List.of(own, condition));
    }

    /** The change with the values that interceptors have set. */
    Change extended(Change change) {
        values.forEach(change::assign);
        return change;
    }

    /** The rows with the values that interceptors have set. */
    List<NewRow> extended(List<NewRow> rows) {
        rows.forEach(row -> values.forEach(value -> row.set(value.column(), value.value())));
        return rows;
    }
}
