/**
 * How long the parts of this project take, and how much memory. Here live benchmarks and the generators of their inputs;
 * whether a result is right is for the tests of each module to say.
 */
@NullMarked
package io.prismaspring.benchmarks;

import org.jspecify.annotations.NullMarked;
