package io.prismaspring.benchmarks.blog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whether every library gives the same rows and writes the same: what gives something else is not worth timing. */
final class SameResults {

    private SameResults() {}

    /**
     * Does everything once with each library.
     *
     * @throws IllegalStateException if one gives something else than the first
     */
    static void require(BlogDatabase.Kind kind, List<String> libraries) throws Exception {
        List<Object> expected = List.of();
        for (String library : libraries) {
            List<Object> actual = results(kind, library);
            for (int i = 0; i < expected.size(); i++) {
                if (!expected.get(i).equals(actual.get(i))) {
                    throw new IllegalStateException(library + " on " + kind + " gives\n" + actual.get(i) + "\ninstead of\n"
                            + expected.get(i) + "\nwhich is what " + libraries.get(0) + " gives");
                }
            }
            expected = expected.isEmpty() ? actual : expected;
        }
    }

    private static List<Object> results(BlogDatabase.Kind kind, String library) throws Exception {
        try (BlogDatabase database = BlogDatabase.open(kind);
                Blog blog = Libraries.open(library, database)) {
            String id = Fixture.postId(42);
            List<Object> results = new ArrayList<>();
            results.add(blog.plain(blog.post(id)));
            results.add(blog.plain(blog.popularPosts(700_000)));
            results.add(blog.plain(blog.postWithNewestComments(id)));
            results.add(blog.plain(blog.newestPostsWithEverything()));
            results.add(blog.plain(blog.busiestAuthors()));
            results.add(blog.plain(blog.allComments()));
            results.add(blog.lengthOfAllComments());
            results.add(blog.plain(blog.commentsAfter(Fixture.commentId(4_711))));
            blog.countView(id);
            results.add(blog.plain(blog.post(id)));
            blog.saveAuthor("author3@example.com", "Renamed");
            blog.saveAuthor("new@example.com", "New");
            blog.createComments(id, List.of("one more", "and another"));
            PostRow post = (PostRow) blog.plain(blog.createPost("A post", 7));
            results.add(List.of(post.title(), post.published(), post.viewCount(), post.authorId()));
            blog.createPostWithComments("With comments", 3, List.of("first", "second"), List.of(1, 2, 3));
            results.addAll(WrittenRows.of(database.dataSource()));
            return results;
        }
    }
}
