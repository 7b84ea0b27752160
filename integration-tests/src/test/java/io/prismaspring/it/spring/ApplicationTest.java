package io.prismaspring.it.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.boot.PrismaAutoConfiguration;
import io.prismaspring.client.error.ForeignKeyException;
import io.prismaspring.it.blog.CommentRepository;
import io.prismaspring.it.blog.Post;
import io.prismaspring.it.blog.PostRepository;
import io.prismaspring.it.blog.PrismaClient;
import io.prismaspring.it.blog.PrismaClientAutoConfiguration;
import io.prismaspring.migrate.MigrationFolders;
import io.prismaspring.migrate.MigrationWriter;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.SchemaFile;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** From the schema through a written migration, Flyway and the auto-configuration to beans that work together. */
@EachDatabase
class ApplicationTest {

    private static final Path SCHEMA = Path.of("src/main/prisma/blog/schema.prisma");
    private static final String COPY = """
            INSERT INTO "Comment" ("id", "created_at", "content", "post_id")
            SELECT 'copy', "created_at", "content", "post_id" FROM "Comment"
            """;

    @TempDir
    Path folder;

    @Test
    void flywayAppliesTheWrittenMigrationsBeforeTheClientIsThere(TestDatabase database) throws IOException {
        migrate(database, Files.readString(SCHEMA), "init");
        application(database).run(context -> {
            PrismaClient db = context.getBean(PrismaClient.class);
            Post post = db.post().create(p -> p.title("My new post").published(true));
            assertThat(context.getBean(PostRepository.class).findMany())
                    .extracting(Post::id)
                    .containsExactly(post.id());
        });
    }

    @Test
    void whatTheDatabaseLacksStopsTheApplication(TestDatabase database) throws IOException {
        migrate(database, Files.readString(SCHEMA).replaceAll("(?m)^  (desc|content) .*$", ""), "init");
        application(database)
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("column \"desc\" of table \"Post\"")
                        .hasMessageContaining("column \"content\" of table \"Comment\""));
    }

    @Test
    void repositoriesAndAJdbcClientRollBackTogether(TestDatabase database) throws IOException {
        migrate(database, Files.readString(SCHEMA), "init");
        application(database).withBean(Editor.class).run(context -> {
            Editor editor = context.getBean(Editor.class);
            PrismaClient db = context.getBean(PrismaClient.class);
            String copy = database.kind() == Database.MARIADB ? COPY.replace('"', '`') : COPY;

            assertThatThrownBy(() -> editor.publish("My new post", copy, true)).hasMessage("3 rows were written");
            assertThat(db.post().count() + db.comment().count()).isZero();

            editor.publish("My new post", copy, false);
            assertThat(db.post().count() + db.comment().count()).isEqualTo(3);
        });
    }

    @Test
    void errorsOfTheDatabaseAreSprings(TestDatabase database) throws IOException {
        migrate(database, Files.readString(SCHEMA), "init");
        application(database).run(context -> {
            CommentRepository comments = context.getBean(CommentRepository.class);
            assertThatThrownBy(() -> comments.create(c -> c.content("?").postId("unknown")))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .isInstanceOfSatisfying(
                            ForeignKeyException.class, e -> assertThat(e.code()).isEqualTo("P2003"));
        });
    }

    /** Writes three rows in three ways. */
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
        public void publish(String title, String copy, boolean fail) {
            Post post = posts.create(p -> p.title(title).published(true));
            comments.create(c -> c.content("First!").postId(post.id()));
            int rows = jdbc.sql(copy).update();
            if (fail) {
                throw new IllegalStateException(
                        posts.count() + comments.count() + (rows == 1 ? " rows were written" : " rows?"));
            }
        }
    }

    private ApplicationContextRunner application(TestDatabase database) {
        return new ApplicationContextRunner()
                .withBean(DataSource.class, database::dataSource)
                .withPropertyValues("spring.flyway.locations=filesystem:" + folder.resolve("migration"))
                .withConfiguration(AutoConfigurations.of(
                        FlywayAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class,
                        TransactionAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class,
                        PrismaAutoConfiguration.class,
                        PrismaClientAutoConfiguration.class));
    }

    private void migrate(TestDatabase database, String text, String name) throws IOException {
        List<SchemaFile> files = List.of(new SchemaFile("schema.prisma", text));
        Schema schema = PrismaSchema.parse(files).schema().orElseThrow();
        MigrationFolders folders = MigrationFolders.single(
                folder.resolve("migration"),
                DatabaseProvider.named(database.kind().name().toLowerCase(Locale.ROOT))
                        .orElseThrow());
        new MigrationWriter(folders, folder.resolve("migrated.prisma"), Clock.systemUTC()).write(name, files, schema);
    }
}
