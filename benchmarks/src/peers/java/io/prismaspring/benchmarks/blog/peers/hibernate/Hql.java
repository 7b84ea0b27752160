package io.prismaspring.benchmarks.blog.peers.hibernate;

/** The queries that both blogs of this package make. */
final class Hql {

    static final String POPULAR =
            "select p from Post p where p.published = true and p.viewCount < :views order by p.viewCount desc limit 100";

    static final String NEWEST_COMMENTS_OF_ONE =
            "select c from Comment c where c.post.id = :id order by c.createdAt desc limit 3";

    static final String NEWEST_WITH_AUTHOR =
            "select p from Post p join fetch p.author order by p.createdAt desc limit 50";

    /** Fills the tags of posts that the session already holds. */
    static final String WITH_TAGS = "select p from Post p left join fetch p.tags where p.id in :ids";

    static final String NEWEST_COMMENTS_OF_MANY = "select c.id, c.content, c.createdAt, c.postId from ("
            + "select c.id as id, c.content as content, c.createdAt as createdAt, c.post.id as postId,"
            + " row_number() over (partition by c.post.id order by c.createdAt desc) as place"
            + " from Comment c where c.post.id in :ids) c where c.place <= 3 order by c.place";

    static final String COUNT_VIEW = "update Post p set p.viewCount = p.viewCount + 1 where p.id = :id";

    static final String SAVE_AUTHOR = "insert into Author (email, name) values (:email, :name)"
            + " on conflict (email) do update set name = excluded.name";

    static final String BUSIEST_AUTHORS = "select p.author.id, count(*) from Post p"
            + " group by p.author.id order by count(*) desc, p.author.id limit 10";

    static final String ALL_COMMENTS = "select c from Comment c";

    static final String COMMENTS_AFTER = "select c from Comment c where c.id > :id order by c.id limit 20";

    private Hql() {}
}
