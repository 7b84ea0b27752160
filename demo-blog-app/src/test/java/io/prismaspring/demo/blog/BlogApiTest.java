package io.prismaspring.demo.blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.demo.blog.db.Comment;
import io.prismaspring.demo.blog.db.Post;
import io.prismaspring.demo.blog.db.PrismaClient;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What the JSON interface does when it is used as it is meant to be. */
@BlogTest
class BlogApiTest {

    private final RestTestClient http;
    private final PrismaClient db;

    @Autowired
    BlogApiTest(RestTestClient http, PrismaClient db) {
        this.http = http;
        this.db = db;
    }

    private Post aPost(String title) {
        return db.post().create(p -> p.title(title).published(true).desc("How it begins"));
    }

    private Comment aComment(Post post, String content) {
        return db.comment().create(c -> c.content(content).post(p -> p.connect(w -> w.id(post.id()))));
    }

    private RestTestClient.ResponseSpec post(String uri, String body) {
        return http.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private RestTestClient.ResponseSpec patch(String uri, String body) {
        return http.patch()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private RestTestClient.ResponseSpec get(String uri) {
        return http.get().uri(URI.create(uri)).exchange();
    }

    @Test
    void writesAPost() {
        EntityExchangeResult<byte[]> written = post("/api/posts", "{\"title\": \"Hello\", \"published\": true}")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectBody()
                .jsonPath("$.id")
                .<String>value(v -> assertThat(v).matches("c[a-z0-9]{24}"))
                .jsonPath("$.title")
                .isEqualTo("Hello")
                .jsonPath("$.published")
                .isEqualTo(true)
                .jsonPath("$.desc")
                .isEmpty()
                .jsonPath("$.createdAt")
                .<String>value(v -> assertThat(v).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.*Z"))
                .jsonPath("$.comments")
                .doesNotExist()
                .returnResult();

        URI location = Objects.requireNonNull(written.getResponseHeaders().getLocation());
        Post stored = db.post().findFirstOrThrow(q -> q);
        assertThat(location.getPath()).isEqualTo("/api/posts/" + stored.id());
        get(location.toString()).expectStatus().isOk();
    }

    @Test
    void listsTheNewestPostsFirstWithoutTheirComments() {
        aComment(aPost("first"), "not in the list");
        aPost("second");

        get("/api/posts")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[*].title")
                .<List<String>>value(v -> assertThat(v).containsExactly("second", "first"))
                .jsonPath("$[0].comments")
                .doesNotExist();
    }

    @Test
    void listsOnlyPublishedPostsOrOnlyDrafts() {
        aPost("published");
        db.post().create(p -> p.title("draft").published(false));

        assertThat(titles("/api/posts")).containsExactly("draft", "published");
        assertThat(titles("/api/posts?published=true")).containsExactly("published");
        assertThat(titles("/api/posts?published=false")).containsExactly("draft");
    }

    @Test
    void ignoresParametersThatItDoesNotKnow() {
        aPost("Hello");

        assertThat(titles("/api/posts?sort=title&q.length=1&published.class.name=x"))
                .containsExactly("Hello");
    }

    @Test
    void findsTextInTitleAndDescriptionInAnyCase() {
        db.post().create(p -> p.title("Spring has come").published(true));
        db.post().create(p -> p.title("Summer").published(true).desc("after SPRING"));
        db.post().create(p -> p.title("100%").published(true));

        assertThat(titles("/api/posts?q=spring")).containsExactly("Summer", "Spring has come");
        assertThat(titles("/api/posts?q=%25")).containsExactly("100%");
        assertThat(titles("/api/posts?q=_")).isEmpty();
    }

    @Test
    void leadsFromPageToPageUntilAllPostsWereSeenOnce() {
        List.of("a", "b", "c", "d", "e").forEach(this::aPost);

        List<String> seen = new ArrayList<>();
        String page = "/api/posts?published=true&take=2";
        int pages = 0;
        while (page != null) {
            EntityExchangeResult<List<Post>> result = get(page)
                    .expectStatus()
                    .isOk()
                    .expectBody(new ParameterizedTypeReference<List<Post>>() {})
                    .returnResult();
            Objects.requireNonNull(result.getResponseBody()).forEach(p -> seen.add(p.title()));
            String link = result.getResponseHeaders().getFirst("Link");
            page = link == null ? null : link.replaceFirst("<(.*)>; rel=\"next\"", "$1");
            pages++;
        }

        assertThat(seen).containsExactly("e", "d", "c", "b", "a");
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void readsAPostWithItsThreeNewestComments() {
        Post post = aPost("Hello");
        List.of("1", "2", "3", "4").forEach(c -> aComment(post, c));

        get("/api/posts/" + post.id())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Hello")
                .jsonPath("$.comments[*].content")
                .<List<String>>value(v -> assertThat(v).containsExactly("4", "3", "2"));
    }

    @Test
    void changesOnlyWhatIsNamed() {
        Post post = db.post()
                .create(p ->
                        p.title("Hello").published(true).desc("How it begins").updatedAt(Instant.EPOCH));

        patch("/api/posts/" + post.id(), "{\"title\": \"Good bye\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Good bye")
                .jsonPath("$.published")
                .isEqualTo(true)
                .jsonPath("$.desc")
                .isEqualTo("How it begins");
        Post changed = db.post().findUniqueOrThrow(w -> w.id(post.id()));
        assertThat(changed.createdAt()).isEqualTo(post.createdAt());
        assertThat(changed.updatedAt()).isAfterOrEqualTo(post.createdAt());
    }

    @Test
    void clearsTheDescriptionIfItIsNull() {
        Post post = aPost("Hello");

        patch("/api/posts/" + post.id(), "{\"desc\": null, \"published\": false}")
                .expectStatus()
                .isOk();

        Post changed = db.post().findUniqueOrThrow(w -> w.id(post.id()));
        assertThat(changed.desc()).isNull();
        assertThat(changed.published()).isFalse();
        assertThat(changed.title()).isEqualTo("Hello");
    }

    @Test
    void deletesAPostWithItsCommentsAndNoOthers() {
        Post post = aPost("Hello");
        aComment(post, "goes too");
        aComment(aPost("Another"), "stays");

        http.delete()
                .uri("/api/posts/" + post.id())
                .exchange()
                .expectStatus()
                .isNoContent()
                .expectBody()
                .isEmpty();

        assertThat(db.post().findMany()).extracting(Post::title).containsExactly("Another");
        assertThat(db.comment().findMany()).extracting(Comment::content).containsExactly("stays");
    }

    @Test
    void writesACommentUnderAPost() {
        Post post = aPost("Hello");

        post("/api/posts/" + post.id() + "/comments", "{\"content\": \"Welcome\"}")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.content")
                .isEqualTo("Welcome")
                .jsonPath("$.postId")
                .isEqualTo(post.id());
    }

    @Test
    void listsTheNewestCommentsOfAPostFirst() {
        Post post = aPost("Hello");
        List.of("1", "2", "3").forEach(c -> aComment(post, c));
        aComment(aPost("Another"), "not in the list");
        String comments = "/api/posts/" + post.id() + "/comments";

        EntityExchangeResult<byte[]> page = get(comments + "?take=2")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[*].content")
                .<List<String>>value(v -> assertThat(v).containsExactly("3", "2"))
                .returnResult();
        String next = Objects.requireNonNull(page.getResponseHeaders().getFirst("Link"));
        get(next.substring(1, next.indexOf('>')))
                .expectHeader()
                .doesNotExist("Link")
                .expectBody()
                .jsonPath("$[*].content")
                .<List<String>>value(v -> assertThat(v).containsExactly("1"));
    }

    @Test
    void writesACommentAndItsPostAtOnce() {
        post("/api/comments", "{\"content\": \"First!\", \"post\": {\"title\": \"Hello\", \"published\": true}}")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.content")
                .isEqualTo("First!")
                .jsonPath("$.post.title")
                .isEqualTo("Hello")
                .jsonPath("$.post.comments")
                .doesNotExist();

        Post post = db.post().findFirstOrThrow(q -> q.include(i -> i.comments()));
        assertThat(post.comments()).extracting(Comment::content).containsExactly("First!");
    }

    private List<String> titles(String uri) {
        List<Post> posts = get(uri).expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<List<Post>>() {})
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(posts).stream().map(Post::title).toList();
    }
}
