package io.prismaspring.benchmarks.blog.peers.jimmer;

import java.time.LocalDateTime;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.IdView;
import org.babyfish.jimmer.sql.ManyToOne;

/** A comment on a post. */
@Entity
public interface Comment {

    @Id
    String id();

    String content();

    LocalDateTime createdAt();

    @ManyToOne
    Post post();

    @IdView
    String postId();
}
