package io.prismaspring.client.execution;

import io.prismaspring.client.execution.PlanCache.Planned;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Selection;
import io.prismaspring.client.query.UniqueKey;
import io.prismaspring.client.sql.ReadCompiler;
import io.prismaspring.client.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads single rows for writes, all columns of them. */
final class RowFinder {

    private final Session session;
    private final PlanCache plans;

    RowFinder(Session session, PlanCache plans) {
        this.session = session;
        this.plans = plans;
    }

    /** All columns of the key's row; null if there is none. */
    @Nullable
    BufferedRow find(Model<?> model, UniqueKey key) {
        List<BufferedRow> rows = findAll(model, key.condition());
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** All columns of all rows that match. */
    List<BufferedRow> findAll(Model<?> model, Condition condition) {
        Read<?> read = Read.of(model, condition, new Selection.WholeRecord<>(model));
        Planned<Statement> planned = plans.get(
                shape -> {
                    shape.part("find");
                    read.describe(shape);
                },
                shape -> new ReadCompiler(session.dialect(), shape).compile(read, model.columns()));
        List<BufferedRow> rows = new ArrayList<>(1);
        session.query(
                model,
                planned.plan(),
                model.columnTypes(),
                planned.values(),
                List.of(),
                row -> rows.add(Writes.buffered(row, model.columns(), model)));
        return rows;
    }

    /**
     * The rows of keys, by the key's own object; keys without a row are left out. Simple keys take one statement for each
     * column, all others one each.
     */
    IdentityHashMap<UniqueKey, BufferedRow> findAll(Model<?> model, List<UniqueKey> keys) {
        IdentityHashMap<UniqueKey, BufferedRow> found = new IdentityHashMap<>(keys.size());
        if (keys.isEmpty()) {
            return found;
        }
        Map<Column<?>, List<UniqueKey>> simple = new LinkedHashMap<>();
        for (UniqueKey key : keys) {
            if (key.exact() && key.columns().size() == 1 && keys.size() > 1) {
                simple.computeIfAbsent(key.columns().get(0), c -> new ArrayList<>())
                        .add(key);
            } else {
                BufferedRow row = find(model, key);
                if (row != null) {
                    found.put(key, row);
                }
            }
        }
        simple.forEach((column, ofColumn) -> {
            List<Object> values = ofColumn.stream().map(k -> k.value(column)).toList();
            Condition condition = new Condition.Membership(column, values, false, false);
            Map<Object, BufferedRow> byValue = new HashMap<>();
            for (BufferedRow row : findAll(model, condition)) {
                byValue.put(RowLoader.comparable(Objects.requireNonNull(row.get(column.index()))), row);
            }
            List<UniqueKey> unmatched = new ArrayList<>();
            Set<BufferedRow> matched = new HashSet<>();
            for (UniqueKey key : ofColumn) {
                BufferedRow row = byValue.get(RowLoader.comparable(key.value(column)));
                if (row == null) {
                    unmatched.add(key);
                } else {
                    found.put(key, row);
                    matched.add(row);
                }
            }
            // A database may compare otherwise than Java, without regard to case for example.
            if (matched.size() == byValue.size()) {
                boolean folding = column.type().kind() == ColumnType.Kind.STRING
                        && !session.dialect().comparesTextExactly()
                        && !matched.isEmpty();
                if (folding && !unmatched.isEmpty()) {
                    found.putAll(findAll(model, unmatched));
                }
            } else {
                unmatched.forEach(key -> {
                    BufferedRow row = find(model, key);
                    if (row != null) {
                        found.put(key, row);
                    }
                });
            }
        });
        return found;
    }

    /** Whether there is a row that satisfies the condition. */
    boolean exists(Model<?> model, Condition condition) {
        Read<?> read = Read.of(model, condition, new Selection.WholeRecord<>(model));
        Planned<Statement> planned = plans.get(
                shape -> {
                    shape.part("exists");
                    read.describe(shape);
                },
                shape -> new ReadCompiler(session.dialect(), shape).compileExists(read));
        boolean[] found = new boolean[1];
        session.query(
                model,
                planned.plan(),
                new ColumnType<?>[] {ColumnType.LONG},
                planned.values(),
                List.of(),
                row -> found[0] = true);
        return found[0];
    }
}
