package io.prismaspring.benchmarks.blog.peers.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A tag of posts. */
@Entity
@Table(name = "tag")
@NullUnmarked // Hibernate sets the fields
class Tag {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    private String name;

    protected Tag() {}

    /** A reference, where only the key matters. */
    Tag(Integer id) {
        this.id = id;
    }

    public Integer getId() {
        return id;
    }

    String getName() {
        return name;
    }
}
