package io.prismaspring.benchmarks.blog.peers.hibernate;

import io.prismaspring.client.model.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.Persistable;

/** A comment on a post. */
@Entity
@Table(name = "comment")
@NullUnmarked // Hibernate sets the fields
class Comment implements Persistable<String> {

    @Id
    private String id;

    private String content;

    @Column(name = "created_at")
    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "post_id")
    private Post post;

    /** So that Spring Data inserts it without looking for it first. */
    @Transient
    private boolean made;

    protected Comment() {}

    Comment(String content, Post post, Instant createdAt) {
        this.made = true;
        this.id = Ids.cuid();
        this.content = content;
        this.createdAt = createdAt;
        this.post = post;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return made;
    }

    String getContent() {
        return content;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    Post getPost() {
        return post;
    }
}
