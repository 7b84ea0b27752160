package io.prismaspring.client.execution;

import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.error.StaleVersionException;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DataAccessException;

/** Says why the row of a key is not there. */
final class MissingRow {

    private final Session session;
    private final PlanCache plans;

    MissingRow(Session session, PlanCache plans) {
        this.session = session;
        this.plans = plans;
    }

    /** Before a write: somebody else changed the row since its version was read, or it does not exist. */
    DataAccessException before(Model<?> model, UniqueKey key) {
        if (namesVersion(key.condition())) {
            List<Condition> identity = new ArrayList<>();
            key.columns().forEach(c -> identity.add(Results.equal(c, key.value(c))));
            if (new RowFinder(session, plans).exists(model, Condition.allOf(identity))) {
                return new StaleVersionException(session.operation() + ": the " + model
                        + " exists, but not with this version; somebody else has changed it. Read it again");
            }
        }
        return new RecordNotFoundException(session.operation() + ": no " + model + " with this key was found");
    }

    private static boolean namesVersion(Condition condition) {
        return condition instanceof Condition.And and
                ? and.conditions().stream().anyMatch(MissingRow::namesVersion)
                : condition instanceof Condition.OfColumn of && of.column().isVersion();
    }

    /** After a write, when it is read back. */
    static DataAccessException afterwards(Session session, Model<?> model) {
        return new RecordNotFoundException(session.operation() + ": the " + model
                + " was written, but then deleted by what was written to its relations; nothing is kept");
    }
}
