package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.it.blog.Post;
import io.prismaspring.it.blog.PrismaClient;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.TestDatabase;
import io.prismaspring.testing.EachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Assumptions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What create returns is what the database has, whoever put it there. */
@EachDatabase
class WrittenRowTest {

    @Test
    void theRecordIsTheRow(TestDatabase database) {
        PrismaClient db = Clients.blog(database);

        Post post = db.post().create(p -> p.title("t ").published(true).desc(null));

        assertThat(db.post().findUniqueOrThrow(w -> w.id(post.id()))).isEqualTo(post);
    }

    @Test
    void triggersAreSeen(TestDatabase database) {
        Assumptions.assumeTrue(database.kind() == Database.POSTGRESQL, "a trigger in PostgreSQL's language");
        PrismaClient db = Clients.blog(database);
        JdbcClient jdbc = JdbcClient.create(database.dataSource());
        jdbc.sql("""
                CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql
                AS 'BEGIN NEW.title := upper(NEW.title); RETURN NEW; END'""").update();
        jdbc.sql("CREATE TRIGGER shout BEFORE INSERT ON \"Post\" FOR EACH ROW EXECUTE FUNCTION shout()")
                .update();

        assertThat(db.post().create(p -> p.title("quiet").published(true)).title()).isEqualTo("QUIET");
    }

    @Test
    void defaultsThatOnlyTheDatabaseHasAreSeen(TestDatabase database) {
        Assumptions.assumeTrue(database.kind() == Database.POSTGRESQL, "the only one where a row may not be read back");
        PrismaClient db = Clients.blog(database);
        JdbcClient.create(database.dataSource())
                .sql("ALTER TABLE \"Post\" ALTER COLUMN \"desc\" SET DEFAULT 'none'")
                .update();

        assertThat(db.post().create(p -> p.title("t").published(true)).desc()).isEqualTo("none");
        assertThat(db.post().create(p -> p.title("t").published(true).desc("d")).desc()).isEqualTo("d");
    }
}
