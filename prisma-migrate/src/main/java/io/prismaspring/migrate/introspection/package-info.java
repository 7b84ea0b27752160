/**
 * What a live database has, read from its own catalog in a handful of queries, as the same picture that a schema makes;
 * and the comparison of the two, which knows that a database writes types and defaults in words of its own. Reads only.
 */
@NullMarked
package io.prismaspring.migrate.introspection;

import org.jspecify.annotations.NullMarked;
