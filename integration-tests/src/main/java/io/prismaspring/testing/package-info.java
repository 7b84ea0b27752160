/**
 * Real databases for tests: each test gets a fresh, empty one, on H2 and on PostgreSQL, and fails when it keeps a
 * connection. Everything that finds, starts and empties databases lives here; tests come in through
 * {@link io.prismaspring.testing.EachDatabase} or {@link io.prismaspring.testing.Database#create()}.
 */
@NullMarked
package io.prismaspring.testing;

import org.jspecify.annotations.NullMarked;
