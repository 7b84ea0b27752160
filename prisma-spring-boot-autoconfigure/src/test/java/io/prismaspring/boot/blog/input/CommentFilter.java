// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Comment;
import io.prismaspring.client.builder.Filter;
import io.prismaspring.client.builder.StringFilter;
import io.prismaspring.client.builder.ToOneFilter;
import io.prismaspring.client.model.Aggregate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** The conditions on rows of {@link Comment}. */
@Generated("io.prismaspring.codegen")
public abstract class CommentFilter<S extends CommentFilter<S, W>, W extends CommentFilter<W, W>>
        extends Filter<S, W, CommentFields> {
    CommentFilter(Supplier<W> newWhere) {
        super(newWhere, CommentFields.FIELDS);
    }

    CommentFilter(Supplier<W> newWhere, S target, Aggregate function) {
        super(newWhere, CommentFields.FIELDS, target, function);
    }

    public S id(String id) {
        return equal(CommentFields.ID, id);
    }

    public StringFilter<S, CommentFields> id() {
        return string(CommentFields.ID);
    }

    public S content(String content) {
        return equal(CommentFields.CONTENT, content);
    }

    public StringFilter<S, CommentFields> content() {
        return string(CommentFields.CONTENT);
    }

    public S postId(String postId) {
        return equal(CommentFields.POST_ID, postId);
    }

    public StringFilter<S, CommentFields> postId() {
        return string(CommentFields.POST_ID);
    }

    public ToOneFilter<S, PostWhere> post() {
        return toOne(CommentFields.POST, PostWhere::new);
    }

    public S post(UnaryOperator<PostWhere> filter) {
        return post().is(filter);
    }
}
