package io.prismaspring.demo.blog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a body that is not the JSON that was expected, without the parser's own words. */
final class UnreadableBody {

    private UnreadableBody() {}

    /**
     * What is wrong.
     *
     * @param cause what the parser reported; null if there was no body
     */
    static ProblemDetail problem(@Nullable Throwable cause) {
        if (!(cause instanceof JacksonException reported)) {
            return malformed("The body is missing; JSON is expected.");
        }
        String field = path(reported.getPath());
        if (!field.isEmpty()) {
            return InvalidField.problem(List.of(new InvalidField(field, expectation(reported))));
        }
        return malformed(
                reported instanceof MismatchedInputException
                        ? "The body must be a JSON object."
                        : "The body is not valid JSON" + position(reported.getLocation()) + ".");
    }

    private static ProblemDetail malformed(String detail) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
    }

    private static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String expectation(JacksonException reported) {
        if (reported instanceof UnrecognizedPropertyException) {
            return "is not a known field";
        }
        Class<?> type = reported instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (type == String.class) {
            return "must be text";
        }
        if (type == Boolean.class) {
            return "must be true or false";
        }
        return type == null ? "cannot be read" : "must be an object";
    }

    private static String position(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
