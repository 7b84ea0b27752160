package io.prismaspring.client.execution;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A row held in memory until what it is related to has been loaded. */
@NullUnmarked
final class BufferedRow implements Row {

    private final @Nullable Object[] values;
    private final @Nullable Object[] relations;

    BufferedRow(@Nullable Object[] values, int relations) {
        this.values = values;
        this.relations = new Object[relations];
    }

    @Override
    public Object get(int position) {
        return values[position];
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // the plan fills each slot with what the generated record declares
    public <T> T getRelation(int index) {
        return (T) relations[index];
    }

    void setRelation(int index, @Nullable Object loaded) {
        relations[index] = loaded;
    }
}
