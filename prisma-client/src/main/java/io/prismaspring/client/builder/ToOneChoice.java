package io.prismaspring.client.builder;

import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.UniqueKey;
import io.prismaspring.client.write.NewRow;
import io.prismaspring.client.write.RelationWrite;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a to-one relation is written: the outcome of a {@link ToOneWrite}. */
public final class ToOneChoice {

    private final @Nullable UniqueKey connect;
    private final @Nullable NewRow create;
    private final List<Object> key;

    ToOneChoice(@Nullable UniqueKey connect, @Nullable NewRow create, List<Object> key) {
        this.connect = connect;
        this.create = create;
        this.key = key;
    }

    /** The foreign key's values if they were given themselves. */
    List<Object> key() {
        return key;
    }

    /** A foreign key can be set only where it is. */
    void requireForward(Relation relation) {
        if (!relation.isForward()) {
            throw new IllegalArgumentException(relation + " has its foreign key in " + relation.target());
        }
    }

    /** The write; null if the foreign key's values were given themselves. */
    @Nullable
    RelationWrite write(Relation relation) {
        if (connect != null && create != null) {
            return new RelationWrite.ConnectOrCreate(relation, connect, create);
        }
        if (connect != null) {
            return new RelationWrite.Connect(relation, connect);
        }
        return create == null ? null : new RelationWrite.Create(relation, create);
    }
}
