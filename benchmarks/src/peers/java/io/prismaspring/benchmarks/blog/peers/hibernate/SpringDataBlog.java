package io.prismaspring.benchmarks.blog.peers.hibernate;

import io.prismaspring.benchmarks.blog.AuthorPosts;
import io.prismaspring.benchmarks.blog.Blog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring Data's repositories, and transactions around what belongs together. */
final class SpringDataBlog implements Blog {

    private final ConfigurableApplicationContext context;
    private final Posts posts;
    private final Comments comments;
    private final Authors authors;
    private final Tags tags;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    SpringDataBlog(ConfigurableApplicationContext context) {
        this.context = context;
        this.posts = context.getBean(Posts.class);
        this.comments = context.getBean(Comments.class);
        this.authors = context.getBean(Authors.class);
        this.tags = context.getBean(Tags.class);
        PlatformTransactionManager transactions = context.getBean(PlatformTransactionManager.class);
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    private static <T> T in(TransactionTemplate transaction, Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    @Override
    public Post post(String id) {
        return posts.findById(id).orElseThrow();
    }

    @Override
    public List<Post> popularPosts(int fewerViewsThan) {
        return posts.findTop100ByPublishedTrueAndViewCountLessThanOrderByViewCountDesc(fewerViewsThan);
    }

    @Override
    public PostWithComments postWithNewestComments(String id) {
        return in(reading, () -> new PostWithComments(post(id), comments.findTop3ByPostIdOrderByCreatedAtDesc(id)));
    }

    @Override
    public List<PostWithEverything> newestPostsWithEverything() {
        return in(reading, () -> {
            Map<String, List<CommentView>> commentsOf = new HashMap<>();
            List<PostWithEverything> newest = new ArrayList<>();
            for (Post post : posts.findTop50ByOrderByCreatedAtDesc()) {
                List<CommentView> ofPost = new ArrayList<>();
                commentsOf.put(post.getId(), ofPost);
                newest.add(new PostWithEverything(post, ofPost));
            }
            posts.findByIdIn(commentsOf.keySet());
            for (CommentView comment : comments.findNewestOf(commentsOf.keySet())) {
                Objects.requireNonNull(commentsOf.get(comment.postId())).add(comment);
            }
            return newest;
        });
    }

    @Override
    public Post createPost(String title, int authorId) {
        return posts.save(new Post(title, authors.getReferenceById(authorId), now()));
    }

    @Override
    public Post createPostWithComments(String title, int authorId, List<String> contents, List<Integer> tagIds) {
        return in(writing, () -> {
            Post post = new Post(title, authors.getReferenceById(authorId), now());
            tagIds.forEach(id -> post.getTags().add(tags.getReferenceById(id)));
            posts.save(post);
            saveComments(post, contents);
            return post;
        });
    }

    private void saveComments(Post post, List<String> contents) {
        Instant now = now();
        comments.saveAll(contents.stream()
                .map(content -> new Comment(content, post, now))
                .toList());
    }

    private static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    @Override
    public void createComments(String postId, List<String> contents) {
        writing.executeWithoutResult(status -> saveComments(posts.getReferenceById(postId), contents));
    }

    @Override
    public void countView(String postId) {
        posts.countView(postId);
    }

    @Override
    public void saveAuthor(String email, String name) {
        authors.saveByEmail(email, name);
    }

    @Override
    public List<AuthorPosts> busiestAuthors() {
        return posts.findBusiestAuthors();
    }

    @Override
    public List<Comment> allComments() {
        return comments.findAll();
    }

    @Override
    public long lengthOfAllComments() {
        return in(reading, () -> {
            try (Stream<Comment> all = comments.streamBy()) {
                return all.mapToLong(c -> c.getContent().length()).sum();
            }
        });
    }

    @Override
    public List<Comment> commentsAfter(String id) {
        return comments.findTop20ByIdGreaterThanOrderById(id);
    }

    @Override
    public Object plain(Object result) {
        return Rows.plain(result);
    }

    @Override
    public void close() {
        context.close();
    }
}
