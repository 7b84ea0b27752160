package io.prismaspring.demo.blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.demo.blog.db.Comment;
import io.prismaspring.demo.blog.db.Post;
import io.prismaspring.demo.blog.db.PrismaClient;
import java.net.URI;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The pages as HTML: what they show, what they refuse, and that they escape what people write. */
@BlogTest
class BlogPagesTest {

    private static final String HOSTILE = "<script>alert('x')</script> \"&amp;";
    private static final String ESCAPED = "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot;&amp;amp;";

    private final RestTestClient http;
    private final PrismaClient db;

    @Autowired
    BlogPagesTest(RestTestClient http, PrismaClient db) {
        this.http = http;
        this.db = db;
    }

    private String page(int status, String uri) {
        return html(status, http.get().uri(uri));
    }

    private static String html(int status, RestTestClient.RequestHeadersSpec<?> request) {
        String html = request.exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(html);
    }

    private RestTestClient.RequestHeadersSpec<?> form(String uri, String... namesAndValues) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return http.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(fields);
    }

    private static String redirection(RestTestClient.RequestHeadersSpec<?> request) {
        EntityExchangeResult<byte[]> result =
                request.exchange().expectStatus().isFound().expectBody().returnResult();
        return Objects.requireNonNull(result.getResponseHeaders().getFirst(HttpHeaders.LOCATION));
    }

    private Post aPost(String title) {
        return db.post().create(p -> p.title(title).published(true));
    }

    @Test
    void anEmptyBlogInvitesToWriteTheFirstPost() {
        assertThat(page(200, "/")).contains("Nothing has been published yet.", "Write the first post");
    }

    @Test
    void theListHoldsPublishedPostsAndTheDraftsHaveTheirOwn() {
        aPost("For everybody");
        db.post().create(p -> p.title("Not finished").published(false));

        assertThat(page(200, "/")).contains("For everybody").doesNotContain("Not finished");
        assertThat(page(200, "/?published=false"))
                .contains("Not finished", "<span class=\"badge\">Draft</span>")
                .doesNotContain("For everybody");
    }

    @Test
    void theSearchKeepsWhatWasSearchedFor() {
        aPost("Spring");
        aPost("Summer");

        assertThat(page(200, "/?q=spring"))
                .contains("value=\"spring\"", ">Spring</a>")
                .doesNotContain("Summer");
        assertThat(page(200, "/?q=winter")).contains("Nothing contains");
    }

    @Test
    void olderPostsFollowOnTheNextPage() {
        IntStream.rangeClosed(1, 21).forEach(i -> aPost("Post " + i + "."));

        String first = page(200, "/");
        assertThat(first).contains("Post 21.", "Post 2.", "Older →").doesNotContain("Post 1.", "Newest");
        String next = first.replaceFirst("(?s).*rel=\"next\"\\s+href=\"([^\"]*)\".*", "$1");
        assertThat(next).matches("/\\?cursor=c[a-z0-9]{24}");
        assertThat(page(200, next)).contains("Post 1.", "← Newest").doesNotContain("Post 2.", "Older →");
    }

    @Test
    void aPostIsShownWithItsComments() {
        Post post = aPost("Hello");
        db.comment().create(c -> c.content("Welcome").post(p -> p.connect(w -> w.id(post.id()))));

        assertThat(page(200, "/posts/" + post.id()))
                .contains("<h1>Hello</h1>", "1 comment", "Welcome", "<time datetime=\"" + post.createdAt());
    }

    @Test
    void whatPeopleWriteIsEscaped() {
        Post post = db.post()
                .create(p -> p.title(HOSTILE)
                        .published(true)
                        .desc(HOSTILE)
                        .comments(c -> c.create(n -> n.content(HOSTILE))));

        for (String uri : new String[] {"/", "/posts/" + post.id(), "/posts/" + post.id() + "/edit"}) {
            assertThat(page(200, uri)).contains(ESCAPED).doesNotContain("<script");
        }
        String search =
                html(200, http.get().uri(u -> u.path("/").queryParam("q", "{q}").build(HOSTILE)));
        assertThat(search).contains("value=\"" + ESCAPED + "\"").doesNotContain("<script");
    }

    @Test
    void aWrittenPostLeadsToItsPage() {
        String location = redirection(form("/posts", "title", " Hello ", "desc", "", "published", "true"));

        Post post = db.post().findFirstOrThrow(q -> q);
        assertThat(location).endsWith("/posts/" + post.id());
        assertThat(post.title()).isEqualTo("Hello");
        assertThat(post.desc()).isNull();
        assertThat(post.published()).isTrue();
    }

    @Test
    void anInvalidPostComesBackWithWhatWasWritten() {
        assertThat(html(422, form("/posts", "title", " ", "desc", "My text", "published", "false")))
                .contains("id=\"title-error\">must not be blank", "aria-invalid=\"true\"", "My text</textarea>");
        assertThat(db.post().count()).isZero();
    }

    @Test
    void anEditedPostIsChanged() {
        Post post = db.post().create(p -> p.title("Draft").published(false).desc("Old"));
        assertThat(page(200, "/posts/" + post.id() + "/edit")).contains("value=\"Draft\"", "Old</textarea>");

        redirection(form("/posts/" + post.id(), "title", "Done", "desc", "", "published", "true"));

        Post changed = db.post().findUniqueOrThrow(w -> w.id(post.id()));
        assertThat(changed.title()).isEqualTo("Done");
        assertThat(changed.desc()).isNull();
        assertThat(changed.published()).isTrue();
    }

    @Test
    void anInvalidChangeComesBackAndChangesNothing() {
        Post post = aPost("Hello");

        assertThat(html(422, form("/posts/" + post.id(), "title", "", "published", "true")))
                .contains("Edit the post", "must not be blank");
        assertThat(db.post().findUniqueOrThrow(w -> w.id(post.id())).title()).isEqualTo("Hello");
    }

    @Test
    void aDeletedPostTakesItsCommentsAlong() {
        Post post = aPost("Hello");
        db.comment().create(c -> c.content("Welcome").post(p -> p.connect(w -> w.id(post.id()))));

        assertThat(redirection(form("/posts/" + post.id() + "/delete"))).matches("http://localhost:\\d+/");
        assertThat(db.post().count()).isZero();
        assertThat(db.comment().count()).isZero();
    }

    @Test
    void aCommentLeadsBackToItsPost() {
        Post post = aPost("Hello");

        assertThat(redirection(form("/posts/" + post.id() + "/comments", "content", "Welcome")))
                .endsWith("/posts/" + post.id());
        assertThat(db.comment().findMany()).extracting(Comment::content).containsExactly("Welcome");
    }

    @Test
    void anEmptyCommentComesBack() {
        Post post = aPost("Hello");

        assertThat(html(422, form("/posts/" + post.id() + "/comments", "content", " ")))
                .contains("<h1>Hello</h1>", "id=\"content-error\">must not be blank");
        assertThat(db.comment().count()).isZero();
    }

    @Test
    void whatIsNotThereIsSaidOnAFriendlyPage() {
        for (String uri : new String[] {"/nothing", "/posts/unknown", "/posts/unknown/edit"}) {
            assertThat(page(404, uri)).contains("There is nothing here", "All posts");
        }
        html(404, form("/posts/unknown", "title", "x", "published", "true"));
        html(404, form("/posts/unknown/comments", "content", "x"));
        html(404, form("/posts/unknown/delete"));
    }

    @Test
    void aBadLinkIsSaidOnAFriendlyPage() {
        assertThat(page(400, "/?take=many")).contains("This link does not work").doesNotContain("Exception");
        assertThat(page(400, "/?cursor=unknown")).contains("This link does not work");
        assertThat(html(400, http.get().uri(URI.create("/?q=%ff")))).contains("This link does not work");
        assertThat(html(405, http.delete().uri("/"))).contains("This page cannot be used that way.");
    }
}
