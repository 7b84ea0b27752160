package io.prismaspring.benchmarks.blog.peers.hibernate;

import io.prismaspring.client.model.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.Persistable;

/** A post. */
@Entity
@Table(name = "post")
@NullUnmarked // Hibernate sets the fields
class Post implements Persistable<String> {

    @Id
    private String id;

    private String title;
    private boolean published;

    @Column(name = "view_count")
    private int viewCount;

    @Column(name = "created_at")
    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Author author;

    @ManyToMany
    @JoinTable(name = "_PostToTag", joinColumns = @JoinColumn(name = "A"), inverseJoinColumns = @JoinColumn(name = "B"))
    @OrderBy("name")
    private Set<Tag> tags = new LinkedHashSet<>();

    /** So that Spring Data inserts it without looking for it first. */
    @Transient
    private boolean made;

    protected Post() {}

    /** A reference, where only the key matters. */
    Post(String id) {
        this.id = id;
    }

    Post(String title, Author author, Instant createdAt) {
        this.made = true;
        this.id = Ids.cuid();
        this.title = title;
        this.published = true;
        this.createdAt = createdAt;
        this.author = author;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return made;
    }

    String getTitle() {
        return title;
    }

    boolean isPublished() {
        return published;
    }

    int getViewCount() {
        return viewCount;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    Author getAuthor() {
        return author;
    }

    Set<Tag> getTags() {
        return tags;
    }
}
