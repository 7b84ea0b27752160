package io.prismaspring.demo.blog;

import io.prismaspring.demo.blog.db.Comment;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Comments as JSON: the generated records, as they are. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class CommentApi {

    private final Blog blog;

    CommentApi(Blog blog) {
        this.blog = blog;
    }

    @PostMapping(path = "/posts/{id}/comments", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Comment write(@PathVariable String id, @Valid @RequestBody NewComment comment) {
        return blog.comment(id, comment);
    }

    /** The newest comments of the post; if there are more, the header {@code Link} leads to them. */
    @GetMapping("/posts/{id}/comments")
    ResponseEntity<List<Comment>> list(@PathVariable String id, @Valid Paging paging) {
        return PostApi.page(blog.comments(id, paging));
    }

    /** Writes a comment and the post that it opens at once; gives the comment with its post. */
    @PostMapping(path = "/comments", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Comment writeWithPost(@Valid @RequestBody NewCommentWithPost comment) {
        return blog.comment(comment);
    }
}
