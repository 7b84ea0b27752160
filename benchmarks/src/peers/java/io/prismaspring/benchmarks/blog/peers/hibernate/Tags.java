package io.prismaspring.benchmarks.blog.peers.hibernate;

import org.springframework.data.jpa.repository.JpaRepository;

/** The repository of tags. */
interface Tags extends JpaRepository<Tag, Integer> {}
