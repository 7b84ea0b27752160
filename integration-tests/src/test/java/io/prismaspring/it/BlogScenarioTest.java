package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.client.PrismaJson;
import io.prismaspring.client.RelationNotLoadedException;
import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.it.blog.Comment;
import io.prismaspring.it.blog.Post;
import io.prismaspring.it.blog.PrismaClient;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The documentation's first page, from an empty database to a post with its comments. */
@EachDatabase
class BlogScenarioTest {

    record Line(String id, String content) {}

    record Summary(String id, String title, List<Line> comments) {}

    @Test
    void theBlogEndToEnd(TestDatabase database) {
        PrismaClient db = Clients.blog(database);

        Post post = db.post().create(p -> p.title("My new post").published(true));
        assertThat(post.id()).hasSize(25).startsWith("c");
        assertThat(post.title()).isEqualTo("My new post");
        assertThat(post.published()).isTrue();
        assertThat(post.desc()).isNull();
        assertThat(post.createdAt()).isEqualTo(post.updatedAt());

        Comment first = db.comment().create(c -> c.content("First comment").post(p -> p.connect(w -> w.id(post.id()))));
        assertThat(first.postId()).isEqualTo(post.id());

        // The alternative: create the post while creating the comment, and read it back in one go.
        Comment other = db.comment()
                .create(
                        c -> c.content("First comment")
                                .post(p -> p.create(n -> n.title("My new post").published(true))),
                        q -> q.include(i -> i.post()));
        String postId = other.post().id();
        assertThat(postId).isNotEqualTo(post.id()).isEqualTo(other.postId());

        for (String content : List.of("second", "third", "fourth")) {
            db.comment().create(c -> c.content(content).postId(post.id()));
        }

        List<Comment> comments = db.comment().findMany(q -> q.where(w -> w.postId(post.id())));
        assertThat(comments)
                .extracting(Comment::content)
                .containsExactlyInAnyOrder("First comment", "second", "third", "fourth");
        List<Comment> atMost3 =
                db.comment().findMany(q -> q.where(w -> w.postId(post.id())).take(3));
        assertThat(atMost3).hasSize(3);

        Optional<Post> withComments =
                db.post().findUnique(w -> w.id(post.id()), q -> q.include(i -> i.comments(c -> c.take(3))));
        assertThat(withComments.orElseThrow().comments()).hasSize(3);
        assertThat(db.post().findUniqueOrThrow(w -> w.id(post.id()))).isEqualTo(post);

        assertThatThrownBy(post::comments)
                .isInstanceOf(RelationNotLoadedException.class)
                .hasMessage("Post.comments was not loaded; add .include(i -> i.comments()) to the query");
        assertThatThrownBy(() -> db.post().findUniqueOrThrow(w -> w.id("nothing")))
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessage("Post.findUniqueOrThrow: no Post has this key");

        assertThat(first.json())
                .isEqualTo("{\"id\":\"%s\",\"createdAt\":\"%s\",\"content\":\"First comment\",\"postId\":\"%s\"}"
                        .formatted(first.id(), first.createdAt(), post.id()));
        assertThat(PrismaJson.write(List.of(first), 2))
                .isEqualTo("""
                [
                  {
                    "id": "%s",
                    "createdAt": "%s",
                    "content": "First comment",
                    "postId": "%s"
                  }
                ]""".formatted(first.id(), first.createdAt(), post.id()));

        List<Summary> page = db.post()
                .findMany(q -> q.where(w -> w.id(post.id()))
                        .take(10)
                        .select(p -> p.fields(
                                        p.id(),
                                        p.title(),
                                        p.comments(c -> c.orderBy(
                                                        o -> o.content().asc())
                                                .take(2)
                                                .select(f -> f.fields(f.id(), f.content())
                                                        .as(Line::new))))
                                .as(Summary::new)));
        assertThat(page).singleElement().satisfies(s -> {
            assertThat(s.title()).isEqualTo("My new post");
            assertThat(s.comments()).extracting(Line::content).hasSize(2);
        });
        List<String> titles = db.post().findMany(q -> q.select(p -> p.title()));
        assertThat(titles).containsExactly("My new post", "My new post");

        Post edited = db.post()
                .update(
                        w -> w.id(post.id()),
                        u -> u.title("Edited").desc("with a text").comments(c -> c.create(n -> n.content("by update"))),
                        q -> q.include(i -> i.comments()));
        assertThat(edited.comments()).hasSize(5);
        assertThat(edited.desc()).isEqualTo("with a text");
        assertThat(edited.updatedAt()).isAfterOrEqualTo(post.updatedAt());

        assertThat(db.comment().deleteMany(w -> w.postId(post.id()))).isEqualTo(5);
        assertThat(db.post().delete(w -> w.id(post.id())).title()).isEqualTo("Edited");
        assertThat(db.post().count()).isEqualTo(1);
        assertThat(db.post().exists(w -> w.id(post.id()))).isFalse();
    }
}
