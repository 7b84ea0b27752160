package io.prismaspring.client.write;

import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.UniqueKey;

/** One write to the rows of a relation. */
public sealed interface RelationWrite {

    Relation relation();

    /** A new related row. */
    record Create(Relation relation, NewRow row) implements RelationWrite {}

    /** An existing row becomes related. */
    record Connect(Relation relation, UniqueKey key) implements RelationWrite {}

    /** The row of the key becomes related; it is created if it does not exist. */
    record ConnectOrCreate(Relation relation, UniqueKey key, NewRow row) implements RelationWrite {}
}
