package io.prismaspring.benchmarks.blog.peers.jooq;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.rowNumber;

import io.prismaspring.benchmarks.blog.AuthorRow;
import io.prismaspring.benchmarks.blog.CommentRow;
import io.prismaspring.benchmarks.blog.PostAndComments;
import io.prismaspring.benchmarks.blog.PostRow;
import io.prismaspring.benchmarks.blog.TagRow;
import io.prismaspring.benchmarks.blog.WholePost;
import io.prismaspring.benchmarks.blog.peers.jooq.Schema.Authors;
import io.prismaspring.benchmarks.blog.peers.jooq.Schema.Comments;
import io.prismaspring.benchmarks.blog.peers.jooq.Schema.PostTags;
import io.prismaspring.benchmarks.blog.peers.jooq.Schema.Posts;
import io.prismaspring.benchmarks.blog.peers.jooq.Schema.Tags;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Records;

/** A statement for each relation: H2 cannot limit a nested collection, since its derived tables see no outer column. */
final class H2JooqBlog extends JooqBlog {

    H2JooqBlog(DSLContext jooq) {
        super(jooq);
    }

    @Override
    public PostAndComments postWithNewestComments(String id) {
        return new PostAndComments(
                post(id),
                comments()
                        .where(Comments.POST_ID.eq(id))
                        .orderBy(Comments.CREATED_AT.desc())
                        .limit(COMMENTS_OF_POST)
                        .fetch(mapping(CommentRow::new)));
    }

    @Override
    public List<WholePost> newestPostsWithEverything() {
        Map<PostRow, AuthorRow> posts = jooq.select(
                        Posts.ID,
                        Posts.TITLE,
                        Posts.PUBLISHED,
                        Posts.VIEW_COUNT,
                        Posts.CREATED_AT,
                        Posts.AUTHOR_ID,
                        Authors.EMAIL,
                        Authors.NAME)
                .from(Posts.TABLE)
                .join(Authors.TABLE)
                .on(Authors.ID.eq(Posts.AUTHOR_ID))
                .orderBy(Posts.CREATED_AT.desc())
                .limit(NEWEST_POSTS)
                .fetchMap(
                        mapping((id, title, published, views, created, authorId, email, name) ->
                                new PostRow(id, title, published, views, created, authorId)),
                        mapping((id, title, published, views, created, authorId, email, name) ->
                                new AuthorRow(authorId, email, name)));
        List<String> ids = posts.keySet().stream().map(PostRow::id).toList();
        Map<String, List<TagRow>> tags = jooq.select(PostTags.POST_ID, Tags.ID, Tags.NAME)
                .from(PostTags.TABLE)
                .join(Tags.TABLE)
                .on(Tags.ID.eq(PostTags.TAG_ID))
                .where(PostTags.POST_ID.in(ids))
                .orderBy(Tags.NAME)
                .collect(Records.intoGroups(row -> row.value1(), row -> new TagRow(row.value2(), row.value3())));
        Map<String, List<CommentRow>> comments = comments()
                .where(Comments.POST_ID.in(ids))
                .qualify(rowNumber()
                        .over()
                        .partitionBy(Comments.POST_ID)
                        .orderBy(Comments.CREATED_AT.desc())
                        .le(COMMENTS_OF_POST))
                .orderBy(Comments.CREATED_AT.desc())
                .fetch(mapping(CommentRow::new))
                .stream()
                .collect(Collectors.groupingBy(CommentRow::postId));
        return posts.entrySet().stream()
                .map(post -> new WholePost(
                        post.getKey(),
                        post.getValue(),
                        tags.getOrDefault(post.getKey().id(), List.of()),
                        comments.getOrDefault(post.getKey().id(), List.of())))
                .toList();
    }
}
