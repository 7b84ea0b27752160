package io.prismaspring.demo.blog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A comment together with the post that it opens. */
record NewCommentWithPost(
        @NotBlank @Size(max = NewComment.MAX_CONTENT) @StorableText
        String content,

        @NotNull @Valid NewPost post) {}
