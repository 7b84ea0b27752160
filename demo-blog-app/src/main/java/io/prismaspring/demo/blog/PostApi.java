package io.prismaspring.demo.blog;

import io.prismaspring.demo.blog.db.Post;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Posts as JSON: the generated records, as they are. */
@RestController
@RequestMapping(path = "/api/posts", produces = MediaType.APPLICATION_JSON_VALUE)
class PostApi {

    private static final int COMMENTS_OF_A_POST = 3;

    private final Blog blog;

    PostApi(Blog blog) {
        this.blog = blog;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Post> write(@Valid @RequestBody NewPost newPost) {
        Post post = blog.write(newPost);
        return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentRequest()
                        .path("/{id}")
                        .build(post.id()))
                .body(post);
    }

    /** The newest posts; if there are more, the header {@code Link} leads to them. */
    @GetMapping
    ResponseEntity<List<Post>> list(@Valid PostSearch search) {
        return page(blog.posts(search));
    }

    /** A slice as a response whose header {@code Link} leads to the next one (RFC 8288). */
    static <T> ResponseEntity<List<T>> page(Slice<T> slice) {
        HttpHeaders headers = new HttpHeaders();
        if (slice.next() != null) {
            String next = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("cursor", slice.next())
                    .build()
                    .toUriString();
            headers.add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return ResponseEntity.ok().headers(headers).body(slice.items());
    }

    /** The post with its newest comments, three at most. */
    @GetMapping("/{id}")
    Post read(@PathVariable String id) {
        return blog.postWithComments(id, COMMENTS_OF_A_POST);
    }

    /** Changes what the body names: a member that is absent stays, {@code "desc": null} clears the description. */
    @PatchMapping(
            path = "/{id}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, "application/merge-patch+json"})
    Post change(@PathVariable String id, @Valid @RequestBody PostChanges changes) {
        return blog.change(id, changes);
    }

    /** Deletes the post and its comments. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        blog.delete(id);
    }
}
