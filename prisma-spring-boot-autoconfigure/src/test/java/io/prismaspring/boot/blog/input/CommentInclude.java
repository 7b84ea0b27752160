// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Comment;
import io.prismaspring.boot.blog.Post;
import io.prismaspring.client.builder.Include;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** The relations that are loaded into {@link Comment}s. */
@Generated("io.prismaspring.codegen")
public final class CommentInclude extends Include<CommentInclude> {
    public CommentInclude post() {
        return add(CommentFields.POST, PostQuery.all());
    }

    public CommentInclude post(UnaryOperator<PostQuery<Post>> query) {
        return add(CommentFields.POST, query.apply(PostQuery.all()));
    }
}
