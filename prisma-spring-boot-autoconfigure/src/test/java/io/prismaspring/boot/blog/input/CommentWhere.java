// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Comment;
import javax.annotation.processing.Generated;

/** Which rows of {@link Comment} are meant. */
@Generated("io.prismaspring.codegen")
public final class CommentWhere extends CommentFilter<CommentWhere, CommentWhere> {
    public CommentWhere() {
        super(CommentWhere::new);
    }
}
