package io.prismaspring.benchmarks.blog.peers.jimmer;

import java.time.LocalDateTime;
import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.IdView;
import org.babyfish.jimmer.sql.JoinTable;
import org.babyfish.jimmer.sql.ManyToMany;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.OrderedProp;

/** A post. */
@Entity
public interface Post {

    @Id
    String id();

    String title();

    boolean published();

    int viewCount();

    LocalDateTime createdAt();

    @ManyToOne
    Author author();

    @IdView
    int authorId();

    @OneToMany(mappedBy = "post")
    List<Comment> comments();

    @ManyToMany(orderedProps = @OrderedProp("name"))
    @JoinTable(name = "\"_PostToTag\"", joinColumnName = "\"A\"", inverseJoinColumnName = "\"B\"")
    List<Tag> tags();
}
