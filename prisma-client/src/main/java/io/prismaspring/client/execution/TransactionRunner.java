package io.prismaspring.client.execution;

import java.util.function.Supplier;

/** Runs work in the thread's transaction, or in one of its own. */
@FunctionalInterface
public interface TransactionRunner {

    /**
     * Runs the work; any exception rolls it back and is passed on.
     *
     * @param operation what the work is, such as {@code Post.create}
     */
    <T> T run(String operation, Supplier<T> work);
}
