/** The blog with Jimmer. */
@NullMarked
package io.prismaspring.benchmarks.blog.peers.jimmer;

import org.jspecify.annotations.NullMarked;
