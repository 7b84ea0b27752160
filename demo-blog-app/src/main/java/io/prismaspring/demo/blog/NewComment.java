package io.prismaspring.demo.blog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A comment as its author writes it, in JSON or in the form. */
record NewComment(
        @NotBlank @Size(max = MAX_CONTENT) @StorableText String content) {

    static final int MAX_CONTENT = 5_000;
}
