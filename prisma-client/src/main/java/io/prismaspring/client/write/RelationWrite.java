package io.prismaspring.client.write;

import io.prismaspring.client.model.Model;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.UniqueKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One write to the rows of a relation. */
public sealed interface RelationWrite {

    Relation relation();

    /** Whether it only adds to what is related, so that it can be done for a new row. */
    default boolean isAdding() {
        return false;
    }

    /** Whether rows of the model may be written, by this write or one below it. */
    default boolean touches(Model<?> model) {
        return relation().target() == model;
    }

    private static boolean anyTouches(List<RelationWrite> writes, Model<?> model) {
        return writes.stream().anyMatch(write -> write.touches(model));
    }

    /** A new related row. */
    record Create(Relation relation, NewRow row) implements RelationWrite {
        @Override
        public boolean isAdding() {
            return true;
        }
    }

    /** An existing row becomes related. */
    record Connect(Relation relation, UniqueKey key) implements RelationWrite {
        @Override
        public boolean isAdding() {
            return true;
        }
    }

    /** The row of the key becomes related; it is created if it does not exist. */
    record ConnectOrCreate(Relation relation, UniqueKey key, NewRow row) implements RelationWrite {
        @Override
        public boolean isAdding() {
            return true;
        }
    }

    /** New related rows, but for those whose unique keys are taken. */
    record CreateAbsent(Relation relation, List<NewRow> rows) implements RelationWrite {
        @Override
        public boolean isAdding() {
            return true;
        }
    }

    /** These rows and no others become related. */
    record Replace(Relation relation, List<UniqueKey> keys) implements RelationWrite {}

    /** The related row stays, but is related no more; without a key the only one. */
    record Disconnect(Relation relation, @Nullable UniqueKey key) implements RelationWrite {}

    /** A related row is changed; without a key the only one. */
    record Update(Relation relation, @Nullable UniqueKey key, Condition condition, Change change)
            implements RelationWrite {
        @Override
        public boolean touches(Model<?> model) {
            return relation.target() == model || anyTouches(change.relations(), model);
        }
    }

    /** All related rows that match are changed. */
    record UpdateMany(Relation relation, Condition condition, Change change) implements RelationWrite {}

    /** A related row is changed, or created if there is none; without a key the only one. */
    record Upsert(Relation relation, @Nullable UniqueKey key, NewRow row, Change change) implements RelationWrite {
        @Override
        public boolean touches(Model<?> model) {
            return relation.target() == model || anyTouches(change.relations(), model);
        }
    }

    /** A related row is deleted; without a key the only one. */
    record Delete(Relation relation, @Nullable UniqueKey key) implements RelationWrite {}

    /** All related rows that match are deleted. */
    record DeleteMany(Relation relation, Condition condition) implements RelationWrite {}
}
