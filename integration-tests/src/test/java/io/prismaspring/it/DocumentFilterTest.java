package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.it.press.Post;
import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.it.press.input.PostWhere;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Conditions on parts of documents. */
@EachDatabase({Database.POSTGRESQL, Database.MARIADB, Database.SQLITE})
class DocumentFilterTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PrismaClient db;

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    @BeforeEach
    void documents(TestDatabase database) {
        db = Clients.press(database);
        document(
                "a",
                "{\"name\": \"Ann\", \"age\": 30, \"tags\": [\"x\", \"y\"], \"in\": {\"deep\": [1, {\"k\": \"50%\"}]}}");
        document("b", "{\"name\": \"Bob\", \"age\": 41, \"tags\": [\"y\"], \"nothing\": null}");
        document("c", "{\"name\": 5, \"tags\": []}");
        document("d", "null");
        db.post().create(p -> p.slug("e").title("no document"));
    }

    private void document(String slug, String text) {
        db.post().create(p -> p.slug(slug).title(slug).meta(json(text)));
    }

    private String slugs(UnaryOperator<PostWhere> filter) {
        return String.join(
                "",
                db.post().findMany(q -> q.where(filter).orderBy(o -> o.slug().asc())).stream()
                        .map(Post::slug)
                        .toList());
    }

    @Test
    void aPartEqualsAValue() {
        assertThat(slugs(w -> w.meta().path("name").eq("Ann"))).isEqualTo("a");
        assertThat(slugs(w -> w.meta().path("age").eq(41))).isEqualTo("b");
        assertThat(slugs(w -> w.meta().path("in", "deep", "0").eq(1))).isEqualTo("a");
        assertThat(slugs(w -> w.meta().path("tags").eq(json("[\"x\",\"y\"]")))).isEqualTo("a");
        assertThat(slugs(w -> w.meta().path("name").ne(json("\"Ann\"")))).isEqualTo("bc");
        assertThat(slugs(w -> w.not(n -> n.meta().path("age").eq(41)))).isEqualTo("a");
        assertThat(slugs(w -> w.meta().path("nothing").isJsonNull())).isEqualTo("b");
    }

    @Test
    void theThreeNulls() {
        assertThat(slugs(w -> w.meta().isNull())).isEqualTo("e");
        assertThat(slugs(w -> w.meta().isJsonNull())).isEqualTo("d");
        assertThat(slugs(w -> w.meta().isNotNull())).isEqualTo("abcd");
    }

    @Test
    void comparisonsLookAtTheTypeFirst() {
        assertThat(slugs(w -> w.meta().path("age").gt(30))).isEqualTo("b");
        assertThat(slugs(w -> w.meta().path("age").gte(30))).isEqualTo("ab");
        assertThat(slugs(w -> w.meta().path("age").lt(41))).isEqualTo("a");
        assertThat(slugs(w -> w.meta().path("name").lte(100))).isEqualTo("c");
    }

    @Test
    void strings() {
        assertThat(slugs(w -> w.meta().path("name").stringContains("n"))).isEqualTo("a");
        assertThat(slugs(w -> w.meta().path("name").ignoreCase().stringStartsWith("B")))
                .isEqualTo("b");
        assertThat(slugs(w -> w.meta().path("name").stringEndsWith("b"))).isEqualTo("b");
        assertThat(slugs(w -> w.meta().path("name").stringContains("5"))).isEmpty();
        assertThat(slugs(w -> w.meta().path("in", "deep", "1", "k").stringEndsWith("%")))
                .isEqualTo("a");
        assertThat(slugs(w -> w.meta().path("name").stringContains("%"))).isEmpty();
    }

    @Test
    void arrays() {
        assertThat(slugs(w -> w.meta().path("tags").arrayContains(json("[\"y\"]"))))
                .isEqualTo("ab");
        assertThat(slugs(w -> w.meta().path("tags").arrayContains(json("[\"y\", \"x\"]"))))
                .isEqualTo("a");
        assertThat(slugs(w -> w.meta().path("tags").arrayStartsWith(json("\"y\""))))
                .isEqualTo("b");
        assertThat(slugs(w -> w.meta().path("tags").arrayEndsWith(json("\"y\""))))
                .isEqualTo("ab");
        assertThat(slugs(w -> w.meta().path("name").arrayContains(json("\"Ann\""))))
                .isEmpty();
    }

    @Test
    void fullText(TestDatabase database) {
        db.post().create(p -> p.slug("t1").title("the cat sat").body("on a mat"));
        db.post().create(p -> p.slug("t2").title("a dog").body("and a cat, a cat"));
        if (database.kind() == Database.SQLITE) {
            assertThatThrownBy(() -> slugs(w -> w.title().search("cat")))
                    .hasMessage("search in Post.title is not possible on SQLite");
            return;
        }
        boolean postgres = database.kind() == Database.POSTGRESQL;
        if (!postgres) {
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            jdbc.sql("CREATE FULLTEXT INDEX one ON Post (title)").update();
            jdbc.sql("CREATE FULLTEXT INDEX two ON Post (title, body)").update();
        }
        String both = postgres ? "cat & mat" : "+cat +mat";
        assertThat(slugs(w -> w.title().search("cat"))).isEqualTo("t1");
        assertThat(slugs(w -> w.title().search(both))).isEmpty();
        // The same query on two fields searches in both together.
        assertThat(slugs(w -> w.title().search(both).body().search(both))).isEqualTo("t1");
        assertThat(slugs(w -> w.title().search(postgres ? "dog | sat" : "dog sat")))
                .isEqualTo("t1t2");
        assertThat(db.post()
                        .findMany(q -> q.where(
                                        w -> w.title().search("cat").body().search("cat"))
                                .orderBy(o -> o.relevance("cat", f -> List.of(f.title(), f.body()))
                                        .desc())))
                .extracting(Post::slug)
                .containsExactly("t2", "t1");
    }
}
