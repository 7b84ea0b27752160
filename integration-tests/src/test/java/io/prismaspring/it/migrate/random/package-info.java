/**
 * Random valid schemas, and random steps of their evolution, for the tests that compare databases. The same seed gives
 * the same schemas.
 */
@NullMarked
package io.prismaspring.it.migrate.random;

import org.jspecify.annotations.NullMarked;
