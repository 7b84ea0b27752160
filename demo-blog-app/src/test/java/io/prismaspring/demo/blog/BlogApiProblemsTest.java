package io.prismaspring.demo.blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.demo.blog.db.Post;
import io.prismaspring.demo.blog.db.PrismaClient;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Every way in which the JSON interface can be used wrongly, and the problem details that say so. */
@BlogTest
class BlogApiProblemsTest {

    private final RestTestClient http;
    private final PrismaClient db;

    @Autowired
    BlogApiProblemsTest(RestTestClient http, PrismaClient db) {
        this.http = http;
        this.db = db;
    }

    private RestTestClient.RequestBodySpec request(String method, String uri) {
        return http.method(HttpMethod.valueOf(method)).uri(uri.replace("{id}", aPost()));
    }

    /** The post that the tests try in vain to change. */
    private String aPost() {
        return db.post()
                .findFirst(q -> q)
                .orElseGet(() -> db.post().create(p -> p.title("Hello").published(true)))
                .id();
    }

    private RestTestClient.RequestHeadersSpec<?> json(String method, String uri, String body) {
        return request(method, uri).contentType(MediaType.APPLICATION_JSON).body(body);
    }

    /** Sends the request, checks that the answer is a problem of that status, and gives its members. */
    private Map<String, Object> problem(int status, RestTestClient.RequestHeadersSpec<?> request) {
        EntityExchangeResult<String> result = request.exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(String.class)
                .returnResult();
        String body = Objects.requireNonNull(result.getResponseBody());
        assertThat(body).doesNotContain("Exception", "at io.prismaspring", "SELECT", "\"trace\"");
        Map<String, Object> problem = new tools.jackson.databind.json.JsonMapper()
                .readValue(body, new tools.jackson.core.type.TypeReference<Map<String, Object>>() {});
        assertThat(problem).containsEntry("status", status).containsKeys("title", "detail");
        assertThat(problem).containsEntry("instance", result.getUrl().getPath());
        return problem;
    }

    private static String detail(Map<String, Object> problem) {
        return String.valueOf(problem.get("detail"));
    }

    /** The invalid fields as {@code field: message}. */
    private static List<String> errors(Map<String, Object> problem) {
        List<?> errors = (List<?>) Objects.requireNonNull(problem.get("errors"));
        return errors.stream()
                .map(e -> (Map<?, ?>) e)
                .map(e -> e.get("field") + ": " + e.get("message"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /api/posts/unknown          |
            GET    | /api/posts/unknown/comments |
            PATCH  | /api/posts/unknown          | {"title": "x"}
            DELETE | /api/posts/unknown          |
            POST   | /api/posts/unknown/comments | {"content": "x"}
            """)
    void answers404ForAnUnknownPost(String method, String uri, @org.jspecify.annotations.Nullable String body) {
        Map<String, Object> problem = problem(404, body == null ? request(method, uri) : json(method, uri, body));

        assertThat(detail(problem)).isEqualTo("There is no post with this id.");
        assertThat(db.comment().count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/api/", "/api"})
    void answers404ForAnUnknownAddress(String uri) {
        assertThat(detail(problem(404, request("GET", uri)))).isEqualTo("There is nothing at this address.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST  | /api/posts               | {"published": true}                                      | title: must not be blank
            POST  | /api/posts               | {"title": " ", "published": true}                        | title: must not be blank
            POST  | /api/posts               | {"title": 7, "published": true}                          | title: must be text
            POST  | /api/posts               | {"title": ["x"], "published": true}                      | title: must be text
            POST  | /api/posts               | {"title": "x"}                                           | published: is required
            POST  | /api/posts               | {"title": "x", "published": "yes"}                       | published: must be true or false
            POST  | /api/posts               | {"title": "x", "published": 1}                           | published: must be true or false
            POST  | /api/posts               | {"titel": "x", "published": true}                        | titel: is not a known field
            POST  | /api/posts               | {"title": "x\\u0000", "published": true}                 | title: contains a character that cannot be stored
            POST  | /api/posts               | {"title": "x", "published": true, "desc": {}}            | desc: must be text
            PATCH | /api/posts/{id}          | {"title": null}                                          | title: must not be blank
            PATCH | /api/posts/{id}          | {"title": ""}                                            | title: must not be blank
            PATCH | /api/posts/{id}          | {"published": null}                                      | published: is required
            PATCH | /api/posts/{id}          | {"published": "no"}                                      | published: must be true or false
            PATCH | /api/posts/{id}          | {"id": "mine"}                                           | id: is not a known field
            POST  | /api/posts/{id}/comments | {}                                                       | content: must not be blank
            POST  | /api/comments            | {"content": "x"}                                         | post: is required
            POST  | /api/comments            | {"content": "x", "post": "y"}                            | post: must be an object
            POST  | /api/comments            | {"content": "x", "post": {"published": true}}            | post.title: must not be blank
            POST  | /api/comments            | {"content": "x", "post": {"title": "x", "published": 0}} | post.published: must be true or false
            """)
    void answers400AndNamesTheFieldOfABody(String method, String uri, String body, String error) {
        Map<String, Object> problem = problem(400, json(method, uri, body));

        assertThat(errors(problem)).containsExactly(error);
        assertThat(detail(problem)).isEqualTo(error.replace(":", "") + ".");
    }

    @Test
    void namesAllFieldsThatAreInvalid() {
        Map<String, Object> problem =
                problem(400, json("POST", "/api/comments", "{\"content\": \"\", \"post\": {\"title\": \"\"}}"));

        assertThat(errors(problem))
                .containsExactly(
                        "content: must not be blank", "post.published: is required", "post.title: must not be blank");
        assertThat(detail(problem)).isEqualTo("3 fields are invalid.");
    }

    @Test
    void saysHowLongATextMayBe() {
        String body = "{\"title\": \"" + "x".repeat(201) + "\", \"published\": true}";

        assertThat(errors(problem(400, json("POST", "/api/posts", body))))
                .containsExactly("title: must have at most 200 characters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/posts?take=0                  | take: must be at least 1
            /api/posts?take=-1                 | take: must be at least 1
            /api/posts?take=101                | take: must be at most 100
            /api/posts?take=many               | take: must be a whole number
            /api/posts?take=9999999999         | take: must be a whole number
            /api/posts?published=maybe         | published: must be true or false
            /api/posts?cursor=unknown          | cursor: names a post or comment that does not exist
            /api/posts/{id}/comments?take=-1   | take: must be at least 1
            /api/posts/{id}/comments?take=many | take: must be a whole number
            /api/posts/{id}/comments?cursor=x  | cursor: names a post or comment that does not exist
            """)
    void answers400AndNamesTheParameter(String uri, String error) {
        assertThat(errors(problem(400, request("GET", uri)))).containsExactly(error);
    }

    @Test
    void answers400ForACharacterThatCannotBeSearchedFor() {
        Map<String, Object> problem = problem(400, http.get().uri(URI.create("/api/posts?q=%00")));

        assertThat(errors(problem)).containsExactly("q: contains a character that cannot be stored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/posts?q=%ff", "/api/posts?cursor=%c3", "/api/posts/{id}/comments?%ff=1"})
    void answers400ForParametersThatCannotBeDecoded(String uri) {
        Map<String, Object> problem = problem(400, http.get().uri(URI.create(uri.replace("{id}", aPost()))));

        assertThat(detail(problem)).isEqualTo("The parameters cannot be decoded.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title":               | The body is not valid JSON (line 1, column 10).
            {"title": "x"} trailing | The body is not valid JSON (line 1, column 16).
            title=x                 | The body is not valid JSON (line 1, column 1).
            []                      | The body must be a JSON object.
            "text"                  | The body must be a JSON object.
            null                    | The body is missing; JSON is expected.
            ''                      | The body is missing; JSON is expected.
            """)
    void answers400ForABodyThatIsNotAJsonObject(String body, String detail) {
        assertThat(detail(problem(400, json("POST", "/api/posts", body)))).isEqualTo(detail);
    }

    @Test
    void answers405ForAMethodThatIsNotSupported() {
        assertThat(detail(problem(405, request("PUT", "/api/posts/{id}")))).isEqualTo("Method 'PUT' is not supported.");
    }

    @Test
    void answers406IfOnlyJsonCannotBeAccepted() {
        problem(406, request("GET", "/api/posts").accept(MediaType.APPLICATION_XML));
    }

    @Test
    void answers415ForABodyOfAnotherType() {
        problem(
                415,
                request("POST", "/api/posts").contentType(MediaType.TEXT_PLAIN).body("title"));
    }

    @Test
    void answersWithAProblemEvenToABrowser() {
        problem(404, request("GET", "/api/posts/unknown").accept(MediaType.TEXT_HTML, MediaType.ALL));
    }

    @Test
    void answers500WithoutItsCauseIfTheDatabaseFails(@Autowired JdbcClient jdbc) {
        jdbc.sql("alter table \"Comment\" rename to \"Lost\"").update();
        try {
            Map<String, Object> problem = problem(500, request("GET", "/api/posts/{id}"));
            assertThat(detail(problem)).isEqualTo("This is not your fault. The cause is in the application's log.");

            String page = request("GET", "/posts/{id}")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(500)
                    .expectBody(String.class)
                    .returnResult()
                    .getResponseBody();
            assertThat(page).contains("Please try again in a moment.").doesNotContain("Exception", "Comment");
        } finally {
            jdbc.sql("alter table \"Lost\" rename to \"Comment\"").update();
        }
    }

    /** The test's transaction holds the row that the request, on a connection of its own, wants to change. */
    @Test
    void answers409IfSomebodyElseIsChangingThePost() {
        String id = aPost();

        db.transaction(() -> {
            db.post().update(w -> w.id(id), u -> u.title("Mine"));
            Map<String, Object> problem = problem(409, json("PATCH", "/api/posts/" + id, "{\"title\": \"Yours\"}"));
            assertThat(detail(problem)).contains("Nothing was changed; please try again.");
        });

        assertThat(db.post().findUnique(w -> w.id(id))).map(Post::title).contains("Mine");
    }
}
