package io.prismaspring.benchmarks.blog.peers.jimmer;

import io.prismaspring.benchmarks.blog.AuthorPosts;
import io.prismaspring.benchmarks.blog.Blog;
import io.prismaspring.client.model.Ids;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.Expression;
import org.babyfish.jimmer.sql.ast.NumericExpression;
import org.babyfish.jimmer.sql.ast.mutation.AssociatedSaveMode;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.ast.table.base.BaseTable2;
import org.babyfish.jimmer.sql.fetcher.ReferenceFetchType;

/** Jimmer's queries, fetchers and save commands. */
final class JimmerBlog implements Blog {

    private static final PostTable POST = PostTable.$;
    private static final CommentTable COMMENT = CommentTable.$;

    private static final PostFetcher WITH_AUTHOR_AND_TAGS = PostFetcher.$
            .allScalarFields()
            .author(ReferenceFetchType.JOIN_ALWAYS, AuthorFetcher.$.allScalarFields())
            .tags(TagFetcher.$.allScalarFields());

    private final JSqlClient sql;

    JimmerBlog(JSqlClient sql) {
        this.sql = sql;
    }

    @Override
    public Post post(String id) {
        return sql.findOneById(Post.class, id);
    }

    @Override
    public List<Post> popularPosts(int fewerViewsThan) {
        return sql.createQuery(POST)
                .where(POST.published().eq(true), POST.viewCount().lt(fewerViewsThan))
                .orderBy(POST.viewCount().desc())
                .select(POST)
                .limit(100)
                .execute();
    }

    @Override
    public PostWithComments postWithNewestComments(String id) {
        return new PostWithComments(
                post(id),
                sql.createQuery(COMMENT)
                        .where(COMMENT.postId().eq(id))
                        .orderBy(COMMENT.createdAt().desc())
                        .select(COMMENT)
                        .limit(3)
                        .execute());
    }

    /** A fetcher that limits the comments would read those of each post with a statement of its own. */
    @Override
    public List<PostWithComments> newestPostsWithEverything() {
        List<Post> posts = sql.createQuery(POST)
                .orderBy(POST.createdAt().desc())
                .select(POST.fetch(WITH_AUTHOR_AND_TAGS))
                .limit(50)
                .execute();
        BaseTable2<CommentTable, NumericExpression<Integer>> numbered = sql.createBaseQuery(COMMENT)
                .where(COMMENT.postId().in(posts.stream().map(Post::id).toList()))
                .addSelect(COMMENT)
                .addSelect(Expression.numeric()
                        .sql(
                                Integer.class,
                                "ROW_NUMBER() OVER (PARTITION BY %e ORDER BY %e DESC)",
                                COMMENT.postId(),
                                COMMENT.createdAt()))
                .asBaseTable();
        Map<String, List<Comment>> comments = sql
                .createQuery(numbered)
                .where(numbered.get_2().le(3))
                .orderBy(numbered.get_2())
                .select(numbered.get_1())
                .execute()
                .stream()
                .collect(Collectors.groupingBy(Comment::postId));
        return posts.stream()
                .map(post -> new PostWithComments(post, comments.getOrDefault(post.id(), List.of())))
                .toList();
    }

    private static Post newPost(String title, int authorId, Consumer<PostDraft> more) {
        return PostDraft.$.produce(post -> {
            post.setId(Ids.cuid())
                    .setTitle(title)
                    .setPublished(true)
                    .setViewCount(0)
                    .setCreatedAt(now())
                    .setAuthorId(authorId);
            more.accept(post);
        });
    }

    private static LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(System.currentTimeMillis()), ZoneOffset.UTC);
    }

    @Override
    public Post createPost(String title, int authorId) {
        return sql.saveCommand(newPost(title, authorId, post -> {}))
                .setMode(SaveMode.INSERT_ONLY)
                .execute()
                .getModifiedEntity();
    }

    @Override
    public Post createPostWithComments(String title, int authorId, List<String> comments, List<Integer> tagIds) {
        LocalDateTime now = now();
        Post post = newPost(title, authorId, draft -> {
            for (String content : comments) {
                draft.addIntoComments(
                        comment -> comment.setId(Ids.cuid()).setContent(content).setCreatedAt(now));
            }
            for (int tagId : tagIds) {
                draft.addIntoTags(tag -> tag.setId(tagId));
            }
        });
        return sql.transaction(() -> sql.saveCommand(post)
                .setMode(SaveMode.INSERT_ONLY)
                .setAssociatedModeAll(AssociatedSaveMode.APPEND)
                .execute()
                .getModifiedEntity());
    }

    @Override
    public void createComments(String postId, List<String> contents) {
        LocalDateTime now = now();
        List<Comment> comments = contents.stream()
                .map(content -> CommentDraft.$.produce(comment -> comment.setId(Ids.cuid())
                        .setContent(content)
                        .setCreatedAt(now)
                        .setPostId(postId)))
                .toList();
        sql.transaction(() ->
                sql.saveEntitiesCommand(comments).setMode(SaveMode.INSERT_ONLY).execute());
    }

    @Override
    public void countView(String postId) {
        sql.createUpdate(POST)
                .set(POST.viewCount(), POST.viewCount().plus(1))
                .where(POST.id().eq(postId))
                .execute();
    }

    @Override
    public void saveAuthor(String email, String name) {
        sql.saveCommand(AuthorDraft.$.produce(author -> author.setEmail(email).setName(name)))
                .setMode(SaveMode.UPSERT)
                .execute();
    }

    @Override
    public List<AuthorPosts> busiestAuthors() {
        return sql.createQuery(POST)
                .groupBy(POST.authorId())
                .orderBy(POST.count().desc(), POST.authorId().asc())
                .select(POST.authorId(), POST.count())
                .limit(10)
                .map(row -> new AuthorPosts(row.get_1(), row.get_2()));
    }

    @Override
    public List<Comment> allComments() {
        return sql.createQuery(COMMENT).select(COMMENT).execute();
    }

    @Override
    public long lengthOfAllComments() {
        return sql.transaction(() -> {
            long[] length = {0};
            sql.createQuery(COMMENT)
                    .select(COMMENT)
                    .forEach(500, comment -> length[0] += comment.content().length());
            return length[0];
        });
    }

    @Override
    public List<Comment> commentsAfter(String id) {
        return sql.createQuery(COMMENT)
                .where(COMMENT.id().gt(id))
                .orderBy(COMMENT.id())
                .select(COMMENT)
                .limit(20)
                .execute();
    }

    @Override
    public Object plain(Object result) {
        return Rows.plain(result);
    }
}
