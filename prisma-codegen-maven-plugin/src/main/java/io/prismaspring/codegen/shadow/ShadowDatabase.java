package io.prismaspring.codegen.shadow;

import io.prismaspring.codegen.target.TargetDatabase;

/** An empty database that is there until it is closed. */
public final class ShadowDatabase implements AutoCloseable {

    private final TargetDatabase database;
    private final Runnable removal;

    ShadowDatabase(TargetDatabase database, Runnable removal) {
        this.database = database;
        this.removal = removal;
    }

    /** The database itself. */
    public TargetDatabase database() {
        return database;
    }

    /** Removes the database, or what was made in it if it is the user's. */
    @Override
    public void close() {
        removal.run();
    }
}
