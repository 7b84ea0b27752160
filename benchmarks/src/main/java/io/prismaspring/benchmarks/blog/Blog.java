package io.prismaspring.benchmarks.blog;

import java.util.List;

/**
 * A blog written with one library. Reads give what that library's users work with: records or entities; {@link #plain}
 * turns them into this package's rows, so that all libraries can be seen to give the same. Safe for use by many threads.
 */
public interface Blog extends AutoCloseable {

    /** A post by its primary key. */
    Object post(String id);

    /** The 100 most viewed of the published posts with fewer views than that, most views first. */
    List<?> popularPosts(int fewerViewsThan);

    /** A post with its 3 newest comments. */
    Object postWithNewestComments(String id);

    /** The 50 newest posts, each with its author, its tags by name, and its 3 newest comments. */
    List<?> newestPostsWithEverything();

    /** Inserts a post and gives it. */
    Object createPost(String title, int authorId);

    /** Inserts a post with its comments and links it to its tags, in one transaction, and gives the post. */
    Object createPostWithComments(String title, int authorId, List<String> comments, List<Integer> tagIds);

    /** Inserts comments on a post, in one transaction. */
    void createComments(String postId, List<String> contents);

    /** Adds one to the number of a post's views. */
    void countView(String postId);

    /** Gives the author of that address the name, and inserts one if there is none. */
    void saveAuthor(String email, String name);

    /** The 10 authors with the most posts. */
    List<?> busiestAuthors();

    /** All comments. */
    List<?> allComments();

    /** The length of all comments together, read as a stream. */
    long lengthOfAllComments();

    /** The 20 comments that follow that one in the order of their keys. */
    List<?> commentsAfter(String id);

    /** A result as rows of this package. */
    default Object plain(Object result) {
        return result;
    }

    @Override
    default void close() {}
}
