/** The blog with MyBatis. */
@NullMarked
package io.prismaspring.benchmarks.blog.peers.mybatis;

import org.jspecify.annotations.NullMarked;
