package com.acme.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.blog.db.Comment;
import com.acme.blog.db.Post;
import com.acme.blog.db.PrismaClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class BlogTest {

    @Autowired
    private PrismaClient db;

    List<Post> newest() {
        return db.post().findMany(q -> q
                .where(w -> w.published(true).title().contains("post"))
                .orderBy(o -> o.createdAt().desc())
                .take(10)
                .include(i -> i.comments(c -> c.take(3))));
    }

    @Test
    void writesAPostWithACommentAndReadsThemBack() {
        Post post = db.post().create(p -> p.title("My new post").published(true));

        Comment comment = db.comment().create(c -> c
                .content("First comment")
                .post(p -> p.connect(w -> w.id(post.id()))));

        assertThat(newest()).singleElement().satisfies(read -> {
            assertThat(read.id()).isEqualTo(post.id());
            assertThat(read.comments()).containsExactly(comment);
        });
    }
}
