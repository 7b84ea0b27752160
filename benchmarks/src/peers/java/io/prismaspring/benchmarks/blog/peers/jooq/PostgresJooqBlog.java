package io.prismaspring.benchmarks.blog.peers.jooq;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

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
import org.jooq.DSLContext;
import org.jooq.Field;

/** Relations as nested collections of one statement, which is jOOQ's way. */
final class PostgresJooqBlog extends JooqBlog {

    PostgresJooqBlog(DSLContext jooq) {
        super(jooq);
    }

    private static Field<List<CommentRow>> newestComments() {
        return multiset(select(Comments.ID, Comments.CONTENT, Comments.CREATED_AT, Comments.POST_ID)
                        .from(Comments.TABLE)
                        .where(Comments.POST_ID.eq(Posts.ID))
                        .orderBy(Comments.CREATED_AT.desc())
                        .limit(COMMENTS_OF_POST))
                .convertFrom(rows -> rows.map(mapping(CommentRow::new)));
    }

    private static Field<List<TagRow>> tags() {
        return multiset(select(Tags.ID, Tags.NAME)
                        .from(PostTags.TABLE)
                        .join(Tags.TABLE)
                        .on(Tags.ID.eq(PostTags.TAG_ID))
                        .where(PostTags.POST_ID.eq(Posts.ID))
                        .orderBy(Tags.NAME))
                .convertFrom(rows -> rows.map(mapping(TagRow::new)));
    }

    @Override
    public PostAndComments postWithNewestComments(String id) {
        return jooq.select(
                        Posts.ID,
                        Posts.TITLE,
                        Posts.PUBLISHED,
                        Posts.VIEW_COUNT,
                        Posts.CREATED_AT,
                        Posts.AUTHOR_ID,
                        newestComments())
                .from(Posts.TABLE)
                .where(Posts.ID.eq(id))
                .fetchSingle(mapping((key, title, published, views, created, authorId, comments) ->
                        new PostAndComments(new PostRow(key, title, published, views, created, authorId), comments)));
    }

    @Override
    public List<WholePost> newestPostsWithEverything() {
        return jooq.select(
                        Posts.ID,
                        Posts.TITLE,
                        Posts.PUBLISHED,
                        Posts.VIEW_COUNT,
                        Posts.CREATED_AT,
                        Posts.AUTHOR_ID,
                        Authors.EMAIL,
                        Authors.NAME,
                        tags(),
                        newestComments())
                .from(Posts.TABLE)
                .join(Authors.TABLE)
                .on(Authors.ID.eq(Posts.AUTHOR_ID))
                .orderBy(Posts.CREATED_AT.desc())
                .limit(NEWEST_POSTS)
                .fetch(mapping(
                        (id, title, published, views, created, authorId, email, name, tags, comments) -> new WholePost(
                                new PostRow(id, title, published, views, created, authorId),
                                new AuthorRow(authorId, email, name),
                                tags,
                                comments)));
    }
}
