package io.prismaspring.client.execution;

import io.prismaspring.client.execution.PlanCache.Planned;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * A read whose rows are fetched as they are asked for. Drivers fetch piece by piece only within a transaction, so it
 * begins one if there is none; closing ends it.
 */
final class StreamedRead<R> implements Iterator<@Nullable Object> {

    private static final int ROWS_AT_A_TIME = 500;

    private final Session session;
    private final Connection connection;
    private final ReadPlan plan;
    private final RowLoader loader;
    private final Runnable release;
    private final boolean ownTransaction;
    private final Session.OpenQuery open;
    private final List<@Nullable Object> ready = new ArrayList<>(ROWS_AT_A_TIME);
    private final Session.RowConsumer reader;
    private int next;
    private boolean closed;

    StreamedRead(Session session, Connection connection, Planned<ReadPlan> planned, Runnable release) {
        this.session = session;
        this.connection = connection;
        this.plan = planned.plan();
        this.loader = new RowLoader(session, planned.values());
        this.reader = row -> ready.add(plan.assembler().assemble(row, planned.values()));
        this.release = release;
        this.ownTransaction = begin();
        try {
            this.open = session.open(plan.model(), plan.statement(), plan.types(), planned.values(), ROWS_AT_A_TIME);
        } catch (RuntimeException | Error e) {
            end();
            throw e;
        }
    }

    @SuppressWarnings("unchecked") // the read's selection makes results of its type
    Stream<R> stream() {
        Spliterator<@Nullable Object> results = Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED);
        return (Stream<R>) StreamSupport.stream(results, false).onClose(this::close);
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
    public boolean hasNext() {
        if (next == ready.size() && !closed) {
            ready.clear();
            next = 0;
            fill();
        }
        return next < ready.size();
    }

    private void fill() {
        if (plan.related().isEmpty()) {
            while (ready.size() < ROWS_AT_A_TIME && open.next(reader)) {
                // the result is in the list
            }
            return;
        }
        List<BufferedRow> rows = new ArrayList<>();
        while (rows.size() < ROWS_AT_A_TIME && open.next(row -> rows.add(RowLoader.buffered(row, plan)))) {
            // the row is in the list
        }
        loader.assemble(plan, rows, ready::add);
    }

    @Override
    public @Nullable Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.get(next++);
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

    /** Nothing was written, so it does not matter how the transaction ends. */
    private void end() {
        if (ownTransaction) {
            try {
                connection.rollback();
                connection.setAutoCommit(true);
            } catch (SQLException e) {
                throw new DataAccessResourceFailureException(session.operation() + ": the connection is broken", e);
            }
        }
    }
}
