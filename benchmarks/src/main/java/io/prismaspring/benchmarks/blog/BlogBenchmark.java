package io.prismaspring.benchmarks.blog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What each library takes for each thing a blog does; {@link BlogComparison} runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class BlogBenchmark {

    @Param({"H2", "POSTGRESQL"})
    private BlogDatabase.Kind database = BlogDatabase.Kind.H2;

    @Param({Libraries.JDBC, Libraries.CLIENT})
    private String library = Libraries.JDBC;

    private final AtomicInteger calls = new AtomicInteger();
    private final List<String> tenContents = contents(10);
    private final List<String> thousandContents = contents(1_000);

    @SuppressWarnings("NullAway.Init") // set before the first call
    private BlogDatabase opened;

    @SuppressWarnings("NullAway.Init")
    private Blog blog;

    /** For JMH, which sets the fields. */
    public BlogBenchmark() {}

    BlogBenchmark(BlogDatabase.Kind database, String library) {
        this.database = database;
        this.library = library;
    }

    @Setup
    public void open() throws SQLException {
        opened = BlogDatabase.open(database);
        blog = Libraries.open(library, opened);
    }

    @TearDown
    public void close() throws Exception {
        blog.close();
        opened.close();
    }

    private static List<String> contents(int number) {
        List<String> contents = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            contents.add("What comment number " + i + " says");
        }
        return contents;
    }

    private int next(int bound) {
        return Math.floorMod(calls.getAndIncrement(), bound);
    }

    private String nextPost() {
        return Fixture.postId(next(Fixture.POSTS));
    }

    @Benchmark
    public Object uniqueLookup() {
        return blog.post(nextPost());
    }

    @Benchmark
    public Object hundredRows() {
        return blog.popularPosts(500_000 + next(400_000));
    }

    @Benchmark
    public Object postWithComments() {
        return blog.postWithNewestComments(nextPost());
    }

    @Benchmark
    public Object fiftyPosts() {
        return blog.newestPostsWithEverything();
    }

    @Benchmark
    public Object insert() {
        return blog.createPost("A new post", 1 + next(Fixture.AUTHORS));
    }

    @Benchmark
    public Object insertWithRelations() {
        int first = next(Fixture.TAGS - 2);
        List<Integer> tags = List.of(first + 1, first + 2, first + 3);
        return blog.createPostWithComments("A new post", 1 + next(Fixture.AUTHORS), tenContents, tags);
    }

    @Benchmark
    public void bulk() {
        blog.createComments(nextPost(), thousandContents);
    }

    @Benchmark
    public void increment() {
        blog.countView(nextPost());
    }

    @Benchmark
    public void upsert() {
        int number = next(2 * Fixture.AUTHORS);
        blog.saveAuthor("author" + number + "@example.com", "Author " + number);
    }

    @Benchmark
    public Object groupBy() {
        return blog.busiestAuthors();
    }

    @Benchmark
    public Object allRows() {
        return blog.allComments();
    }

    @Benchmark
    public long streamedRows() {
        return blog.lengthOfAllComments();
    }

    @Benchmark
    public Object keyset() {
        return blog.commentsAfter(Fixture.commentId(next(Fixture.POSTS * Fixture.COMMENTS_PER_POST - 20)));
    }
}
