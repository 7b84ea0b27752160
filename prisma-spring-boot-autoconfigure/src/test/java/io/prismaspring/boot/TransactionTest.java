package io.prismaspring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.boot.blog.CommentRepository;
import io.prismaspring.boot.blog.Post;
import io.prismaspring.boot.blog.PostRepository;
import io.prismaspring.client.error.ForeignKeyException;
import io.prismaspring.client.error.PrismaError;
import io.prismaspring.client.error.UniqueConstraintException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

class TransactionTest {

    private final ApplicationContextRunner application =
            BlogContext.runner().withBean(Editor.class).withBean(RecordedConnections.class);

    @Test
    void twoRepositoriesAndAJdbcClientCommitTogether() {
        application.run(context -> {
            context.getBean(Editor.class).publish("My new post");

            assertThat(rows(context)).containsExactly(1L, 2L);
        });
    }

    @Test
    void twoRepositoriesAndAJdbcClientRollBackTogether() {
        application.run(context -> {
            Editor editor = context.getBean(Editor.class);

            assertThatThrownBy(() -> editor.publishAndFail("My new post"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("there were [1, 2] rows");
            assertThat(rows(context)).containsExactly(0L, 0L);
        });
    }

    @Test
    void anErrorOfTheDatabaseRollsBackAndIsSpringsWithPrismasCode() {
        application.run(context -> {
            Editor editor = context.getBean(Editor.class);
            editor.publish("My new post");

            assertThatThrownBy(() -> editor.publish("Another", "My new post"))
                    .isInstanceOf(DuplicateKeyException.class)
                    .isInstanceOfSatisfying(UniqueConstraintException.class, e -> {
                        assertThat(e.code()).isEqualTo("P2002");
                        assertThat(e.model()).isEqualTo("Post");
                        assertThat(e.fields()).containsExactly("title");
                    });
            assertThat(rows(context)).containsExactly(1L, 2L);
        });
    }

    @Test
    void aWriteOutsideOfATransactionLastsOnAPoolThatDoesNotCommit() {
        application
                .withPropertyValues("spring.datasource.hikari.auto-commit=false")
                .run(context -> {
                    PostRepository posts = context.getBean(PostRepository.class);
                    Post post = posts.create(p -> p.title("My new post"));

                    posts.update(w -> w.id(post.id()), u -> u.title("My newer post"));
                    assertThat(posts.findUniqueOrThrow(w -> w.id(post.id())).title())
                            .isEqualTo("My newer post");
                    posts.deleteAll();
                    assertThat(posts.count()).isZero();
                });
    }

    @Test
    void errorsAreSpringsDataAccessExceptions() {
        application.run(context -> {
            PostRepository posts = context.getBean(PostRepository.class);
            CommentRepository comments = context.getBean(CommentRepository.class);

            assertThatThrownBy(() -> posts.findUniqueOrThrow(w -> w.id("unknown")))
                    .isInstanceOf(EmptyResultDataAccessException.class)
                    .satisfies(e -> assertThat(((PrismaError) e).code()).isEqualTo("P2025"));
            assertThatThrownBy(() -> comments.create(c -> c.content("first").postId("unknown")))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .isInstanceOf(ForeignKeyException.class)
                    .isInstanceOf(DataAccessException.class)
                    .satisfies(e -> assertThat(((PrismaError) e).code()).isEqualTo("P2003"));
        });
    }

    @Test
    void readOnlyIsPassedToTheConnection() {
        application.run(context -> {
            RecordedConnections connections = context.getBean(RecordedConnections.class);
            connections.calls().clear();

            context.getBean(Editor.class).titles();

            assertThat(connections.calls())
                    .containsExactly("setReadOnly true", "prepareStatement", "setReadOnly false");
        });
    }

    private static List<Long> rows(ApplicationContext context) {
        return List.of(
                context.getBean(PostRepository.class).count(),
                context.getBean(CommentRepository.class).count());
    }

    static class Editor {

        private final PostRepository posts;
        private final CommentRepository comments;
        private final JdbcClient jdbc;

        Editor(PostRepository posts, CommentRepository comments, JdbcClient jdbc) {
            this.posts = posts;
            this.comments = comments;
            this.jdbc = jdbc;
        }

        @Transactional
        public void publish(String... titles) {
            for (String title : titles) {
                Post post = posts.create(p -> p.title(title));
                comments.create(c -> c.content("by the repository").postId(post.id()));
                jdbc.sql("INSERT INTO \"Comment\" (\"id\", \"content\", \"post_id\") VALUES (?, ?, ?)")
                        .params("c-" + post.id(), "by the JdbcClient", post.id())
                        .update();
            }
        }

        @Transactional
        public void publishAndFail(String title) {
            publish(title);
            throw new IllegalStateException("there were " + List.of(posts.count(), comments.count()) + " rows");
        }

        @Transactional(readOnly = true)
        public List<String> titles() {
            return posts.findMany().stream().map(Post::title).toList();
        }
    }
}
