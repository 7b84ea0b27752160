/** The blog with Hibernate, and with Spring Data JPA on top of it: the same entities. */
@NullMarked
package io.prismaspring.benchmarks.blog.peers.hibernate;

import org.jspecify.annotations.NullMarked;
