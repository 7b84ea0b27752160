package io.prismaspring.benchmarks.blog.peers.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** An author of posts. */
@Entity
@Table(name = "author")
@NullUnmarked // Hibernate sets the fields
class Author {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    private String email;
    private String name;

    protected Author() {}

    /** A reference, where only the key matters. */
    Author(Integer id) {
        this.id = id;
    }

    public Integer getId() {
        return id;
    }

    String getEmail() {
        return email;
    }

    String getName() {
        return name;
    }
}
