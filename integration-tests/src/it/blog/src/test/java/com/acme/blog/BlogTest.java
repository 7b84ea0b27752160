package com.acme.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.blog.db.Post;
import com.acme.blog.db.PrismaClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class BlogTest {

    @Autowired
    private PrismaClient db;

    @Test
    void writesAPostAndReadsItBack() {
        Post created = db.post().create(p -> p.title("My new post").published(true));

        Post read = db.post().findUniqueOrThrow(w -> w.id(created.id()));

        assertThat(read.id()).isEqualTo(created.id());
        assertThat(read.title()).isEqualTo("My new post");
        assertThat(read.published()).isTrue();
    }
}
