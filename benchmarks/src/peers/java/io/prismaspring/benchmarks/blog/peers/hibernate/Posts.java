package io.prismaspring.benchmarks.blog.peers.hibernate;

import io.prismaspring.benchmarks.blog.AuthorPosts;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** The repository of posts. */
interface Posts extends JpaRepository<Post, String> {

    List<Post> findTop100ByPublishedTrueAndViewCountLessThanOrderByViewCountDesc(int views);

    @EntityGraph(attributePaths = "author")
    List<Post> findTop50ByOrderByCreatedAtDesc();

    /** Fills the tags of posts that the session already holds: joined in the query before, they would multiply its rows. */
    @EntityGraph(attributePaths = "tags")
    List<Post> findByIdIn(Collection<String> ids);

    @Modifying
    @Transactional
    @Query(Hql.COUNT_VIEW)
    void countView(String id);

    @Query(Hql.BUSIEST_AUTHORS)
    List<AuthorPosts> findBusiestAuthors();
}
