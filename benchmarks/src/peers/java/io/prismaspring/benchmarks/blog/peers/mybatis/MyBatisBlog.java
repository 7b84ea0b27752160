package io.prismaspring.benchmarks.blog.peers.mybatis;

import io.prismaspring.benchmarks.blog.AuthorPosts;
import io.prismaspring.benchmarks.blog.Blog;
import io.prismaspring.benchmarks.blog.CommentRow;
import io.prismaspring.benchmarks.blog.PostAndComments;
import io.prismaspring.benchmarks.blog.PostRow;
import io.prismaspring.benchmarks.blog.TagRow;
import io.prismaspring.benchmarks.blog.WholePost;
import io.prismaspring.client.model.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

/** MyBatis' mapper in a session for each call, which writes many rows in batches. */
final class MyBatisBlog implements Blog {

    private final SqlSessionFactory sessions;

    MyBatisBlog(SqlSessionFactory sessions) {
        this.sessions = sessions;
    }

    private <T> T call(Function<BlogMapper, T> work) {
        try (SqlSession session = sessions.openSession(true)) {
            return work.apply(session.getMapper(BlogMapper.class));
        }
    }

    /** In one transaction. */
    private <T> T batch(Function<BlogMapper, T> work) {
        try (SqlSession session = sessions.openSession(ExecutorType.BATCH, false)) {
            T result = work.apply(session.getMapper(BlogMapper.class));
            session.commit();
            return result;
        }
    }

    @Override
    public PostRow post(String id) {
        return call(mapper -> mapper.post(id));
    }

    @Override
    public List<PostRow> popularPosts(int fewerViewsThan) {
        return call(mapper -> mapper.popularPosts(fewerViewsThan));
    }

    @Override
    public PostAndComments postWithNewestComments(String id) {
        return call(mapper -> new PostAndComments(mapper.post(id), mapper.newestCommentsOfOne(id)));
    }

    @Override
    public List<WholePost> newestPostsWithEverything() {
        return call(mapper -> {
            List<WholePost> posts = new ArrayList<>();
            Map<String, List<TagRow>> tags = new HashMap<>();
            Map<String, List<CommentRow>> comments = new HashMap<>();
            for (PostWithAuthor row : mapper.newestPosts()) {
                WholePost post = new WholePost(row.post(), row.author(), new ArrayList<>(), new ArrayList<>());
                posts.add(post);
                tags.put(row.id(), post.tags());
                comments.put(row.id(), post.comments());
            }
            for (TagOfPost row : mapper.tags(tags.keySet())) {
                Objects.requireNonNull(tags.get(row.postId())).add(row.tag());
            }
            for (CommentRow row : mapper.newestComments(comments.keySet())) {
                Objects.requireNonNull(comments.get(row.postId())).add(row);
            }
            return posts;
        });
    }

    @Override
    public PostRow createPost(String title, int authorId) {
        return call(mapper -> insertPost(mapper, title, authorId));
    }

    private static PostRow insertPost(BlogMapper mapper, String title, int authorId) {
        PostRow post = new PostRow(Ids.cuid(), title, true, 0, now(), authorId);
        mapper.insertPost(post);
        return post;
    }

    private static void insertComments(BlogMapper mapper, String postId, List<String> contents) {
        Instant now = now();
        for (String content : contents) {
            mapper.insertComment(new CommentRow(Ids.cuid(), content, now, postId));
        }
    }

    private static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    @Override
    public PostRow createPostWithComments(String title, int authorId, List<String> comments, List<Integer> tagIds) {
        return batch(mapper -> {
            PostRow post = insertPost(mapper, title, authorId);
            insertComments(mapper, post.id(), comments);
            tagIds.forEach(tagId -> mapper.insertTag(post.id(), tagId));
            return post;
        });
    }

    @Override
    public void createComments(String postId, List<String> contents) {
        batch(mapper -> {
            insertComments(mapper, postId, contents);
            return postId;
        });
    }

    @Override
    public void countView(String postId) {
        call(mapper -> mapper.countView(postId));
    }

    @Override
    public void saveAuthor(String email, String name) {
        call(mapper -> mapper.saveAuthor(email, name));
    }

    @Override
    public List<AuthorPosts> busiestAuthors() {
        return call(BlogMapper::busiestAuthors);
    }

    @Override
    public List<CommentRow> allComments() {
        return call(BlogMapper::allComments);
    }

    @Override
    public long lengthOfAllComments() {
        try (SqlSession session = sessions.openSession(false);
                Cursor<CommentRow> comments =
                        session.getMapper(BlogMapper.class).streamComments()) {
            long length = 0;
            for (CommentRow comment : comments) {
                length += comment.content().length();
            }
            return length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<CommentRow> commentsAfter(String id) {
        return call(mapper -> mapper.commentsAfter(id));
    }
}
