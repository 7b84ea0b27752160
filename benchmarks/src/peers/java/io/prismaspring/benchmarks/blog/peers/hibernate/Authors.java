package io.prismaspring.benchmarks.blog.peers.hibernate;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** The repository of authors. */
interface Authors extends JpaRepository<Author, Integer> {

    @Modifying
    @Transactional
    @Query(Hql.SAVE_AUTHOR)
    void saveByEmail(String email, String name);
}
