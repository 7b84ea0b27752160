package io.prismaspring.benchmarks.blog.peers.hibernate;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

/** The repository of comments. */
interface Comments extends JpaRepository<Comment, String> {

    List<Comment> findTop3ByPostIdOrderByCreatedAtDesc(String postId);

    @Query(Hql.NEWEST_COMMENTS_OF_MANY)
    List<CommentView> findNewestOf(Collection<String> ids);

    List<Comment> findTop20ByIdGreaterThanOrderById(String id);

    @QueryHints({
        @QueryHint(name = "org.hibernate.fetchSize", value = "500"),
        @QueryHint(name = "org.hibernate.readOnly", value = "true")
    })
    Stream<Comment> streamBy();
}
