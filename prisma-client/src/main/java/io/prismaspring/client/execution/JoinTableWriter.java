package io.prismaspring.client.execution;

import io.prismaspring.client.error.UniqueConstraintException;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.JoinTable;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Shape;
import io.prismaspring.client.sql.Statement;
import io.prismaspring.client.sql.WriteCompiler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts pairs of keys into the join tables of implicit many-to-many relations. */
final class JoinTableWriter {

    private final Session session;
    private final PlanCache plans;

    JoinTableWriter(Session session, PlanCache plans) {
        this.session = session;
        this.plans = plans;
    }

    /** Inserts the pairs that are not there; the key of the relation's own model comes first in each. */
    void connect(JoinTable join, Relation relation, List<List<@Nullable Object>> pairs) {
        Column<?> local = relation.localColumns().get(0);
        Column<?> remote = relation.remoteColumns().get(0);
        if (pairs.size() > 1 && session.dialect().supportsUnnestingInsert()) {
            Statement statement = plans.get(
                    Shape.forLookup()
                            .part("connectColumnByColumn")
                            .part(relation)
                            .key(),
                    () -> new WriteCompiler(session.dialect()).connectColumnByColumn(join, local, remote));
            connectColumnByColumn(relation, statement, pairs);
        } else {
            Statement statement = plans.get(
                    Shape.forLookup().part("connect").part(relation).key(),
                    () -> new WriteCompiler(session.dialect()).connect(join, local, remote));
            connectOneByOne(relation, statement, pairs);
        }
    }

    private void connectColumnByColumn(Relation relation, Statement statement, List<List<@Nullable Object>> pairs) {
        for (int from = 0; from < pairs.size(); from += Inserter.ROWS_PER_ARRAY) {
            List<@Nullable Object> locals = new ArrayList<>();
            List<@Nullable Object> remotes = new ArrayList<>();
            int to = Math.min(pairs.size(), from + Inserter.ROWS_PER_ARRAY);
            for (List<@Nullable Object> pair : pairs.subList(from, to)) {
                locals.add(pair.get(0));
                remotes.add(pair.get(1));
            }
            session.update(relation.model(), statement, List.of(locals, remotes));
        }
    }

    /** Another session may insert the same pair at the same time; then it is connected, too. */
    private void connectOneByOne(Relation relation, Statement statement, List<List<@Nullable Object>> pairs) {
        try {
            session.batch(relation.model(), statement, pairs);
        } catch (UniqueConstraintException e) {
            if (session.dialect().supportsOnConflict()) {
                throw e;
            }
            for (List<@Nullable Object> pair : pairs) {
                try {
                    session.update(relation.model(), statement, pair);
                } catch (UniqueConstraintException connected) {
                    // A failed statement does not end a transaction on databases without ON CONFLICT.
                }
            }
        }
    }
}
