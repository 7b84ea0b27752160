/**
 * Which migrations a database has, and bringing it up to date: Flyway does the work, this package says in a person's
 * words what it found and what to do about it. Goals call it; it writes no migration.
 */
@NullMarked
package io.prismaspring.migrate.history;

import org.jspecify.annotations.NullMarked;
