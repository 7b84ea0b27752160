// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Comment;
import io.prismaspring.client.builder.OrderBy;
import io.prismaspring.client.model.Aggregate;
import io.prismaspring.client.model.Column;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** The order of {@link Comment}s. */
@Generated("io.prismaspring.codegen")
public final class CommentOrderBy extends OrderBy<CommentOrderBy> {
    public CommentOrderBy() {}

    private CommentOrderBy(CommentOrderBy target, Aggregate function) {
        super(target, function);
    }

    public Direction id() {
        return by(CommentFields.ID);
    }

    public Direction content() {
        return by(CommentFields.CONTENT);
    }

    public Direction postId() {
        return by(CommentFields.POST_ID);
    }

    public CommentOrderBy post(UnaryOperator<PostOrderBy> order) {
        return toOne(CommentFields.POST, new PostOrderBy(), order);
    }

    public Direction count() {
        return by(CommentFields.MODEL.rowCount());
    }

    public CommentOrderBy min() {
        return new CommentOrderBy(this, Aggregate.MIN);
    }

    public CommentOrderBy max() {
        return new CommentOrderBy(this, Aggregate.MAX);
    }

    public Direction relevance(String search, Function<CommentFields, List<Column<String>>> fields) {
        return relevance(search, fields.apply(CommentFields.FIELDS));
    }
}
