package io.prismaspring.client.execution;

import io.prismaspring.client.error.InconsistentDataException;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.sql.Statement;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs a read's plan: the root's statement, then one statement for each related read with the keys of all parents. The
 * number of statements depends on the plan alone.
 */
final class RowLoader {

    /** Stands for a key with a NULL in it, which refers to nothing. */
    private static final Object NO_KEY = new Object();

    /** Where a list of keys is a list of parameters: a power of two that leaves room for the query's own. */
    private static final int KEYS_PER_LIST = 8_192;

    private final Session session;
    private final List<@Nullable Object> values;

    /**
     * A loader for one execution.
     *
     * @param values the query's values in the order of its shape
     */
    RowLoader(Session session, List<@Nullable Object> values) {
        this.session = session;
        this.values = values;
    }

    /** The results of the whole read, in the order that was asked for. */
    List<@Nullable Object> load(ReadPlan plan) {
        List<@Nullable Object> results = new ArrayList<>();
        ReadPlan.Seek seek = plan.seek();
        CursorRow cursor = seek == null ? null : new CursorRow(seek, values);
        load(plan, List.of(), cursor, (row, result) -> results.add(result));
        if (cursor != null && !cursor.exists(session, plan)) {
            return new ArrayList<>();
        }
        if (plan.reversed()) {
            Collections.reverse(results);
        }
        return results;
    }

    /** Receives results with the rows that they are made of. */
    @FunctionalInterface
    private interface ResultConsumer {
        void accept(Row row, @Nullable Object result) throws SQLException;
    }

    private void load(
            ReadPlan plan, List<List<Object>> parentKeys, @Nullable CursorRow cursor, ResultConsumer consumer) {
        Assembler assembler = plan.assembler();
        if (plan.related().isEmpty()) {
            query(plan, parentKeys, row -> {
                if (cursor == null || cursor.leavesIn(row)) {
                    consumer.accept(row, assembler.assemble(row, values));
                }
            });
            return;
        }
        List<BufferedRow> rows = new ArrayList<>();
        query(plan, parentKeys, row -> {
            if (cursor == null || cursor.leavesIn(row)) {
                rows.add(buffered(row, plan));
            }
        });
        assemble(plan, rows, consumer);
    }

    /** Loads what is related to the rows and gives their results. */
    void assemble(ReadPlan plan, List<BufferedRow> rows, Consumer<@Nullable Object> consumer) {
        assemble(plan, rows, (row, result) -> consumer.accept(result));
    }

    private void assemble(ReadPlan plan, List<BufferedRow> rows, ResultConsumer consumer) {
        try {
            for (ReadPlan.Related related : plan.related()) {
                if (rows.size() == 1) {
                    attach(related, rows.get(0));
                } else {
                    attach(related, rows);
                }
            }
            for (BufferedRow row : rows) {
                consumer.accept(row, plan.assembler().assemble(row, values));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a buffered row does not touch the database", e);
        }
    }

    private void query(ReadPlan plan, List<List<Object>> parentKeys, Session.RowConsumer consumer) {
        int parents = parentKeys.isEmpty() ? 1 : parentKeys.get(0).size();
        Statement statement =
                parents == 1 ? plan.statementOfOneParent() : plan.statement().forParents(parents);
        session.query(plan.model(), statement, plan.types(), values, parentKeys, consumer);
    }

    static BufferedRow buffered(Row row, ReadPlan plan) throws SQLException {
        @Nullable Object[] columns = new Object[plan.types().length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = row.get(i);
        }
        return new BufferedRow(columns, plan.relationSlots());
    }

    /** Loads what the relation leads to from one row. */
    private void attach(ReadPlan.Related related, BufferedRow row) {
        List<@Nullable Object> results = new ArrayList<>();
        List<List<Object>> keys = new ArrayList<>(related.parentKeys().length);
        for (int position : related.parentKeys()) {
            Object value = row.get(position);
            if (value != null) {
                keys.add(List.of(value));
            }
        }
        if (keys.size() < related.parentKeys().length && related.relation().arity() == Relation.Arity.REQUIRED) {
            return; // The row itself is one that was joined and is not there.
        }
        if (keys.size() == related.parentKeys().length) {
            load(related.plan(), keys, null, (child, result) -> results.add(result));
        }
        if (related.plan().reversed()) {
            Collections.reverse(results);
        }
        row.setRelation(related.slot(), share(related.relation(), results));
    }

    /** Loads what the relation leads to from all rows, and puts each row's share into its slot. */
    private void attach(ReadPlan.Related related, List<BufferedRow> rows) throws SQLException {
        int[] positions = related.parentKeys();
        Map<Object, List<@Nullable Object>> byParent = new HashMap<>();
        List<List<Object>> keyColumns = new ArrayList<>(positions.length);
        for (int i = 0; i < positions.length; i++) {
            keyColumns.add(new ArrayList<>());
        }
        for (BufferedRow row : rows) {
            Object key = key(row, positions);
            if (key != NO_KEY && byParent.putIfAbsent(key, new ArrayList<>()) == null) {
                for (int i = 0; i < positions.length; i++) {
                    keyColumns.get(i).add(row.get(positions[i]));
                }
            }
        }
        int most = session.dialect().supportsArrays() ? Condition.Membership.LONGEST_ARRAY : KEYS_PER_LIST;
        for (int from = 0; from < byParent.size(); from += most) {
            List<List<Object>> part = new ArrayList<>(positions.length);
            for (List<Object> column : keyColumns) {
                part.add(column.subList(from, Math.min(column.size(), from + most)));
            }
            load(related.plan(), part, null, (child, result) -> {
                List<@Nullable Object> ofParent = byParent.get(key(child, related.plan().links()));
                // A database may compare otherwise than Java, without regard to case for example.
                if (ofParent != null) {
                    ofParent.add(result);
                }
            });
        }
        if (related.plan().reversed()) {
            byParent.values().forEach(Collections::reverse);
        }
        for (BufferedRow row : rows) {
            Object key = key(row, positions);
            if (key == NO_KEY && related.relation().arity() == Relation.Arity.REQUIRED) {
                continue; // The row itself is one that was joined and is not there.
            }
            List<@Nullable Object> results = byParent.getOrDefault(key, List.of());
            row.setRelation(related.slot(), share(related.relation(), results));
        }
    }

    private static @Nullable Object share(Relation relation, List<@Nullable Object> results) {
        return switch (relation.arity()) {
            case MANY -> Collections.unmodifiableList(results);
            case OPTIONAL -> results.isEmpty() ? Optional.empty() : Optional.ofNullable(results.get(0));
            case REQUIRED -> {
                if (results.isEmpty()) {
                    throw new InconsistentDataException(relation + " is required, but its " + relation.target()
                            + " does not exist (it may have been deleted while it was read)");
                }
                // What is selected of the row may be null.
                yield results.get(0);
            }
        };
    }

    private static Object key(Row row, int[] positions) throws SQLException {
        if (positions.length == 1) {
            Object value = row.get(positions[0]);
            return value == null ? NO_KEY : comparable(value);
        }
        List<Object> parts = new ArrayList<>(positions.length);
        for (int position : positions) {
            Object value = row.get(position);
            if (value == null) {
                return NO_KEY;
            }
            parts.add(comparable(value));
        }
        return parts;
    }

    /** A value with the equality that the database has. */
    static Object comparable(Object value) {
        if (value instanceof byte[] bytes) {
            return ByteBuffer.wrap(bytes);
        }
        return value instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : value;
    }
}
