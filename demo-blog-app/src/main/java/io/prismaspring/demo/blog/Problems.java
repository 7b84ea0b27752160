package io.prismaspring.demo.blog;

import io.prismaspring.client.error.RecordNotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Whatever goes wrong under {@code /api} is answered with problem details (RFC 9457); invalid fields are listed in the
 * member {@code errors}. Whatever goes wrong with a page is answered with the page {@code error.html}.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<InvalidField> fields = invalid.getFieldErrors().stream()
                .map(error -> new InvalidField(error.getField(), message(error, request)))
                .sorted(Comparator.comparing(InvalidField::field).thenComparing(InvalidField::message))
                .toList();
        return respond(invalid, InvalidField.problem(fields), request);
    }

    private String message(FieldError error, WebRequest request) {
        return messages.getMessage(error, request.getLocale());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return respond(unreadable, UnreadableBody.problem(unreadable.getCause()), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unknownCursor(UnknownCursorException unknown, WebRequest request) {
        InvalidField cursor = new InvalidField("cursor", "names a post or comment that does not exist");
        return respond(unknown, InvalidField.problem(List.of(cursor)), request);
    }

    /** What follows a percent sign is no hexadecimal number, or the bytes are not UTF-8. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> undecodable(InvalidParameterException undecodable, WebRequest request) {
        return respond(undecodable, HttpStatus.BAD_REQUEST, "The parameters cannot be decoded.", request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> notFound(RecordNotFoundException missing, WebRequest request) {
        return respond(missing, HttpStatus.NOT_FOUND, "There is no post with this id.", request);
    }

    @ExceptionHandler({DataIntegrityViolationException.class, ConcurrencyFailureException.class})
    @Nullable
    ResponseEntity<Object> conflict(Exception conflict, WebRequest request) {
        String detail = "Somebody else changed the same post at the same time. Nothing was changed; please try again.";
        return respond(conflict, HttpStatus.CONFLICT, detail, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception unexpected, WebRequest request) {
        LOG.error("{} failed", request.getDescription(false), unexpected);
        String detail = "This is not your fault. The cause is in the application's log.";
        return respond(unexpected, HttpStatus.INTERNAL_SERVER_ERROR, detail, request);
    }

    private @Nullable ResponseEntity<Object> respond(
            Exception cause, HttpStatus status, String detail, WebRequest request) {
        return respond(cause, ProblemDetail.forStatusAndDetail(status, detail), request);
    }

    private @Nullable ResponseEntity<Object> respond(Exception cause, ProblemDetail problem, WebRequest request) {
        HttpStatusCode status = HttpStatusCode.valueOf(problem.getStatus());
        return handleExceptionInternal(cause, problem, new HttpHeaders(), status, request);
    }

    /** Every problem passes here. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ServletWebRequest exchange = (ServletWebRequest) request;
        HttpServletResponse response = exchange.getResponse();
        if (isApi(exchange.getRequest()) || response == null) {
            return super.handleExceptionInternal(cause, problem, headers, status, request);
        }
        headers.forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
        try {
            response.sendError(status.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    private static boolean isApi(HttpServletRequest request) {
        String api = request.getContextPath() + "/api";
        return request.getRequestURI().equals(api) || request.getRequestURI().startsWith(api + "/");
    }
}
