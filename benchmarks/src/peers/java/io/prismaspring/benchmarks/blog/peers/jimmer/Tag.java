package io.prismaspring.benchmarks.blog.peers.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;

/** A tag of posts. */
@Entity
public interface Tag {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    int id();

    String name();
}
