package io.prismaspring.demo.blog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A post as its author writes it, in JSON or in the form. */
record NewPost(
        @NotBlank @Size(max = MAX_TITLE) @StorableText String title,
        @NotNull Boolean published,
        @Nullable @Size(max = MAX_DESC) @StorableText String desc) {

    static final int MAX_TITLE = 200;
    static final int MAX_DESC = 20_000;
}
