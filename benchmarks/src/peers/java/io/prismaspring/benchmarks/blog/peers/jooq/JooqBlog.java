package io.prismaspring.benchmarks.blog.peers.jooq;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import io.prismaspring.benchmarks.blog.AuthorPosts;
import io.prismaspring.benchmarks.blog.Blog;
import io.prismaspring.benchmarks.blog.CommentRow;
import io.prismaspring.benchmarks.blog.PostRow;
import io.prismaspring.benchmarks.blog.peers.jooq.Schema.Authors;
import io.prismaspring.benchmarks.blog.peers.jooq.Schema.Comments;
import io.prismaspring.benchmarks.blog.peers.jooq.Schema.PostTags;
import io.prismaspring.benchmarks.blog.peers.jooq.Schema.Posts;
import io.prismaspring.client.model.Ids;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Record6;
import org.jooq.SelectJoinStep;

/** jOOQ's statements and its mapping to records. */
abstract class JooqBlog implements Blog {

    static final int COMMENTS_OF_POST = 3;
    static final int NEWEST_POSTS = 50;

    final DSLContext jooq;

    JooqBlog(DSLContext jooq) {
        this.jooq = jooq;
    }

    private SelectJoinStep<Record6<String, String, Boolean, Integer, Instant, Integer>> posts() {
        return jooq.select(Posts.ID, Posts.TITLE, Posts.PUBLISHED, Posts.VIEW_COUNT, Posts.CREATED_AT, Posts.AUTHOR_ID)
                .from(Posts.TABLE);
    }

    final SelectJoinStep<Record4<String, String, Instant, String>> comments() {
        return jooq.select(Comments.ID, Comments.CONTENT, Comments.CREATED_AT, Comments.POST_ID)
                .from(Comments.TABLE);
    }

    @Override
    public PostRow post(String id) {
        return posts().where(Posts.ID.eq(id)).fetchSingle(mapping(PostRow::new));
    }

    @Override
    public List<PostRow> popularPosts(int fewerViewsThan) {
        return posts().where(Posts.PUBLISHED.eq(true).and(Posts.VIEW_COUNT.lt(fewerViewsThan)))
                .orderBy(Posts.VIEW_COUNT.desc())
                .limit(100)
                .fetch(mapping(PostRow::new));
    }

    @Override
    public PostRow createPost(String title, int authorId) {
        return insertPost(jooq, title, authorId);
    }

    private static PostRow insertPost(DSLContext jooq, String title, int authorId) {
        PostRow post = new PostRow(Ids.cuid(), title, true, 0, now(), authorId);
        jooq.insertInto(Posts.TABLE)
                .columns(Posts.ID, Posts.TITLE, Posts.PUBLISHED, Posts.VIEW_COUNT, Posts.CREATED_AT, Posts.AUTHOR_ID)
                .values(post.id(), title, true, 0, post.createdAt(), authorId)
                .execute();
        return post;
    }

    private static void insertComments(DSLContext jooq, String postId, List<String> contents) {
        Instant now = now();
        BatchBindStep batch = jooq.batch(jooq.insertInto(Comments.TABLE)
                .columns(Comments.ID, Comments.CONTENT, Comments.CREATED_AT, Comments.POST_ID)
                .values("", "", now, ""));
        for (String content : contents) {
            batch = batch.bind(Ids.cuid(), content, now, postId);
        }
        batch.execute();
    }

    private static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    @Override
    public PostRow createPostWithComments(String title, int authorId, List<String> comments, List<Integer> tagIds) {
        return jooq.transactionResult(transaction -> {
            PostRow post = insertPost(transaction.dsl(), title, authorId);
            insertComments(transaction.dsl(), post.id(), comments);
            transaction
                    .dsl()
                    .insertInto(PostTags.TABLE)
                    .columns(PostTags.POST_ID, PostTags.TAG_ID)
                    .valuesOfRows(
                            tagIds.stream().map(tagId -> row(post.id(), tagId)).toList())
                    .execute();
            return post;
        });
    }

    @Override
    public void createComments(String postId, List<String> contents) {
        jooq.transaction(transaction -> insertComments(transaction.dsl(), postId, contents));
    }

    @Override
    public void countView(String postId) {
        jooq.update(Posts.TABLE)
                .set(Posts.VIEW_COUNT, Posts.VIEW_COUNT.plus(1))
                .where(Posts.ID.eq(postId))
                .execute();
    }

    @Override
    public void saveAuthor(String email, String name) {
        jooq.insertInto(Authors.TABLE)
                .columns(Authors.EMAIL, Authors.NAME)
                .values(email, name)
                .onConflict(Authors.EMAIL)
                .doUpdate()
                .set(Authors.NAME, excluded(Authors.NAME))
                .execute();
    }

    @Override
    public List<AuthorPosts> busiestAuthors() {
        return jooq.select(Posts.AUTHOR_ID, count(asterisk()).cast(Long.class))
                .from(Posts.TABLE)
                .groupBy(Posts.AUTHOR_ID)
                .orderBy(count(asterisk()).desc(), Posts.AUTHOR_ID)
                .limit(10)
                .fetch(mapping(AuthorPosts::new));
    }

    @Override
    public List<CommentRow> allComments() {
        return comments().fetch(mapping(CommentRow::new));
    }

    @Override
    public long lengthOfAllComments() {
        return jooq.transactionResult(transaction -> {
            try (Stream<CommentRow> rows = transaction
                    .dsl()
                    .select(Comments.ID, Comments.CONTENT, Comments.CREATED_AT, Comments.POST_ID)
                    .from(Comments.TABLE)
                    .fetchSize(500)
                    .fetchStream()
                    .map(mapping(CommentRow::new))) {
                return rows.mapToLong(c -> c.content().length()).sum();
            }
        });
    }

    @Override
    public List<CommentRow> commentsAfter(String id) {
        return comments()
                .where(Comments.ID.gt(id))
                .orderBy(Comments.ID)
                .limit(20)
                .fetch(mapping(CommentRow::new));
    }
}
