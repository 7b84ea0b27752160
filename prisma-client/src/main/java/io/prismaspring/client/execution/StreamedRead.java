package io.prismaspring.client.execution;

import io.prismaspring.client.execution.PlanCache.Planned;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * A read whose rows are fetched as they are asked for. Drivers fetch piece by piece only within a transaction, so it
 * begins one if there is none; closing ends it.
 */
final class StreamedRead<R> extends Spliterators.AbstractSpliterator<@Nullable Object> {

    private static final int ROWS_AT_A_TIME = 500;

    private final Session session;
    private final Connection connection;
    private final ReadPlan plan;
    private final RowLoader loader;
    private final Runnable release;
    private final boolean ownTransaction;
    private final Session.OpenQuery open;
    private final List<@Nullable Object> values;
    private final List<@Nullable Object> ready = new ArrayList<>();
    private int next;
    private boolean closed;

    StreamedRead(Session session, Connection connection, Planned<ReadPlan> planned, Runnable release) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.session = session;
        this.connection = connection;
        this.plan = planned.plan();
        this.values = planned.values();
        this.loader = new RowLoader(session, values);
        this.release = release;
        this.ownTransaction = begin();
        try {
            this.open = session.open(plan.model(), plan.statement(), plan.types(), values, ROWS_AT_A_TIME);
        } catch (RuntimeException | Error e) {
            end();
            throw e;
        }
    }

    @SuppressWarnings("unchecked") // the read's selection makes results of its type
    Stream<R> stream() {
        return (Stream<R>) StreamSupport.stream(this, false).onClose(this::close);
    }

    private boolean begin() {
        try {
            if (!connection.getAutoCommit()) {
                return false;
            }
            connection.setAutoCommit(false);
            return true;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException(session.operation() + ": the connection is broken", e);
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super @Nullable Object> action) {
        if (closed) {
            return false;
        }
        if (plan.related().isEmpty()) {
            return open.next(row -> action.accept(plan.assembler().assemble(row, values)));
        }
        if (next == ready.size()) {
            fill();
        }
        if (next == ready.size()) {
            return false;
        }
        action.accept(ready.get(next++));
        return true;
    }

    @Override
    public void forEachRemaining(Consumer<? super @Nullable Object> action) {
        if (closed || !plan.related().isEmpty()) {
            super.forEachRemaining(action);
            return;
        }
        Assembler assembler = plan.assembler();
        Session.RowConsumer reader = row -> action.accept(assembler.assemble(row, values));
        while (!closed && open.next(reader)) {
            // the action has the row's result
        }
    }

    /** Reads the next rows with what is related to them. */
    private void fill() {
        ready.clear();
        next = 0;
        List<BufferedRow> rows = new ArrayList<>();
        while (rows.size() < ROWS_AT_A_TIME && open.next(row -> rows.add(RowLoader.buffered(row, plan)))) {
            // the row is in the list
        }
        loader.assemble(plan, rows, ready::add);
    }

    private void close() {
        if (!closed) {
            closed = true;
            ready.clear();
            next = 0;
            try {
                open.close();
            } finally {
                end();
                release.run();
            }
        }
    }

    /** Nothing was written; H2 forgets after a rollback what it knows of a query's result. */
    private void end() {
        if (ownTransaction) {
            try {
                connection.commit();
                connection.setAutoCommit(true);
            } catch (SQLException e) {
                throw new DataAccessResourceFailureException(session.operation() + ": the connection is broken", e);
            }
        }
    }
}
