package io.prismaspring.demo.blog;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * A field of a request that cannot be accepted, and why.
 *
 * @param field its path, such as {@code post.title}
 */
record InvalidField(String field, String message) {

    static ProblemDetail problem(List<InvalidField> fields) {
        String detail = fields.size() == 1
                ? fields.get(0).field() + " " + fields.get(0).message() + "."
                : fields.size() + " fields are invalid.";
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setProperty("errors", fields);
        return problem;
    }
}
