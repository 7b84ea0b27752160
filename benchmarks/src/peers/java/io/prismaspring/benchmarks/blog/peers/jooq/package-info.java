/** The blog with jOOQ. */
@NullMarked
package io.prismaspring.benchmarks.blog.peers.jooq;

import org.jspecify.annotations.NullMarked;
