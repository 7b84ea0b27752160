package io.prismaspring.benchmarks.blog.peers.hibernate;

import io.prismaspring.benchmarks.blog.AuthorPosts;
import io.prismaspring.benchmarks.blog.Blog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** Hibernate's stateless session, and a session where the entities of several queries belong together. */
final class HibernateBlog implements Blog {

    private final SessionFactory sessions;

    HibernateBlog(SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Post post(String id) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return session.get(Post.class, id);
        }
    }

    @Override
    public List<Post> popularPosts(int fewerViewsThan) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return session.createSelectionQuery(Hql.POPULAR, Post.class)
                    .setParameter("views", fewerViewsThan)
                    .getResultList();
        }
    }

    @Override
    public PostWithComments postWithNewestComments(String id) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return new PostWithComments(
                    session.get(Post.class, id),
                    session.createSelectionQuery(Hql.NEWEST_COMMENTS_OF_ONE, Comment.class)
                            .setParameter("id", id)
                            .getResultList());
        }
    }

    @Override
    public List<PostWithEverything> newestPostsWithEverything() {
        return sessions.fromSession(session -> {
            session.setDefaultReadOnly(true);
            Map<String, List<CommentView>> comments = new HashMap<>();
            List<PostWithEverything> posts = new ArrayList<>();
            for (Post post : session.createSelectionQuery(Hql.NEWEST_WITH_AUTHOR, Post.class)
                    .getResultList()) {
                List<CommentView> ofPost = new ArrayList<>();
                comments.put(post.getId(), ofPost);
                posts.add(new PostWithEverything(post, ofPost));
            }
            session.createSelectionQuery(Hql.WITH_TAGS, Post.class)
                    .setParameter("ids", comments.keySet())
                    .getResultList();
            for (CommentView comment : session.createSelectionQuery(Hql.NEWEST_COMMENTS_OF_MANY, CommentView.class)
                    .setParameter("ids", comments.keySet())
                    .getResultList()) {
                Objects.requireNonNull(comments.get(comment.postId())).add(comment);
            }
            return posts;
        });
    }

    @Override
    public Post createPost(String title, int authorId) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return insertPost(session, title, authorId, List.of());
        }
    }

    private static Post insertPost(StatelessSession session, String title, int authorId, List<Integer> tagIds) {
        Post post = new Post(title, new Author(authorId), now());
        tagIds.forEach(id -> post.getTags().add(new Tag(id)));
        session.insert(post);
        return post;
    }

    private static void insertComments(StatelessSession session, Post post, List<String> contents) {
        Instant now = now();
        session.insertMultiple(contents.stream()
                .map(content -> new Comment(content, post, now))
                .toList());
    }

    private static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    @Override
    public Post createPostWithComments(String title, int authorId, List<String> comments, List<Integer> tagIds) {
        return sessions.fromStatelessTransaction(session -> {
            Post post = insertPost(session, title, authorId, tagIds);
            insertComments(session, post, comments);
            return post;
        });
    }

    @Override
    public void createComments(String postId, List<String> contents) {
        sessions.inStatelessTransaction(session -> insertComments(session, new Post(postId), contents));
    }

    @Override
    public void countView(String postId) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            session.createMutationQuery(Hql.COUNT_VIEW)
                    .setParameter("id", postId)
                    .executeUpdate();
        }
    }

    @Override
    public void saveAuthor(String email, String name) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            session.createMutationQuery(Hql.SAVE_AUTHOR)
                    .setParameter("email", email)
                    .setParameter("name", name)
                    .executeUpdate();
        }
    }

    @Override
    public List<AuthorPosts> busiestAuthors() {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return session.createSelectionQuery(Hql.BUSIEST_AUTHORS, AuthorPosts.class)
                    .getResultList();
        }
    }

    @Override
    public List<Comment> allComments() {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return session.createSelectionQuery(Hql.ALL_COMMENTS, Comment.class).getResultList();
        }
    }

    @Override
    public long lengthOfAllComments() {
        return sessions.fromStatelessTransaction(session -> {
            try (Stream<Comment> comments = session.createSelectionQuery(Hql.ALL_COMMENTS, Comment.class)
                    .setFetchSize(500)
                    .getResultStream()) {
                return comments.mapToLong(c -> c.getContent().length()).sum();
            }
        });
    }

    @Override
    public List<Comment> commentsAfter(String id) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return session.createSelectionQuery(Hql.COMMENTS_AFTER, Comment.class)
                    .setParameter("id", id)
                    .getResultList();
        }
    }

    @Override
    public Object plain(Object result) {
        return Rows.plain(result);
    }

    @Override
    public void close() {
        sessions.close();
    }
}
