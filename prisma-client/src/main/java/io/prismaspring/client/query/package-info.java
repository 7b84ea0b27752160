/**
 * Queries as immutable trees: conditions, orderings, selections and reads. Builders make them, the compiler turns them
 * into SQL. A node describes its shape, which is all of it but the values; the shape is what a plan is cached by.
 */
@NullMarked
package io.prismaspring.client.query;

import org.jspecify.annotations.NullMarked;
