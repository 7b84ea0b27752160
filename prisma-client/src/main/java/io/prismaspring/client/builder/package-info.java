/**
 * The base types under generated input classes: every brace of a Prisma query is one of these builders, every key one
 * of its methods. A builder is used once, by one thread, inside the lambda that receives it, and leaves behind the
 * immutable nodes of {@code query} and {@code write}.
 */
@NullMarked
package io.prismaspring.client.builder;

import org.jspecify.annotations.NullMarked;
