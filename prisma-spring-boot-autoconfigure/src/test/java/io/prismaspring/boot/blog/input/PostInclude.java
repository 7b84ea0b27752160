// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Comment;
import io.prismaspring.boot.blog.Post;
import io.prismaspring.client.builder.Include;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** The relations that are loaded into {@link Post}s. */
@Generated("io.prismaspring.codegen")
public final class PostInclude extends Include<PostInclude> {
    public PostInclude comments() {
        return add(PostFields.COMMENTS, CommentQuery.all());
    }

    public PostInclude comments(UnaryOperator<CommentQuery<Comment>> query) {
        return add(PostFields.COMMENTS, query.apply(CommentQuery.all()));
    }

    public PostInclude count(UnaryOperator<PostInclude> relations) {
        return addCounts(relations.apply(new PostInclude()));
    }
}
