package io.prismaspring.benchmarks.blog.peers.mybatis;

import io.prismaspring.benchmarks.blog.AuthorRow;
import io.prismaspring.benchmarks.blog.PostRow;
import java.time.Instant;

/** A row of posts joined with their authors. */
record PostWithAuthor(
        String id,
        String title,
        boolean published,
        int viewCount,
        Instant createdAt,
        int authorId,
        String authorEmail,
        String authorName) {

    PostRow post() {
        return new PostRow(id, title, published, viewCount, createdAt, authorId);
    }

    AuthorRow author() {
        return new AuthorRow(authorId, authorEmail, authorName);
    }
}
