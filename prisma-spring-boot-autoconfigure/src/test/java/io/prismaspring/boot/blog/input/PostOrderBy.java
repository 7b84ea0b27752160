// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Post;
import io.prismaspring.client.builder.OrderBy;
import io.prismaspring.client.model.Aggregate;
import io.prismaspring.client.model.Column;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The order of {@link Post}s. */
@Generated("io.prismaspring.codegen")
public final class PostOrderBy extends OrderBy<PostOrderBy> {
    public PostOrderBy() {}

    private PostOrderBy(PostOrderBy target, Aggregate function) {
        super(target, function);
    }

    public Direction id() {
        return by(PostFields.ID);
    }

    public Direction createdAt() {
        return by(PostFields.CREATED_AT);
    }

    public Direction title() {
        return by(PostFields.TITLE);
    }

    public ToManyOrder comments() {
        return toMany(PostFields.COMMENTS);
    }

    public Direction count() {
        return by(PostFields.MODEL.rowCount());
    }

    public PostOrderBy min() {
        return new PostOrderBy(this, Aggregate.MIN);
    }

    public PostOrderBy max() {
        return new PostOrderBy(this, Aggregate.MAX);
    }

    public Direction relevance(String search, Function<PostFields, List<Column<String>>> fields) {
        return relevance(search, fields.apply(PostFields.FIELDS));
    }
}
