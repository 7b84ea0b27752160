// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Post;
import io.prismaspring.client.builder.ComparableFilter;
import io.prismaspring.client.builder.Filter;
import io.prismaspring.client.builder.StringFilter;
import io.prismaspring.client.builder.ToManyFilter;
import io.prismaspring.client.model.Aggregate;
import java.time.Instant;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/** The conditions on rows of {@link Post}. */
@Generated("io.prismaspring.codegen")
public abstract class PostFilter<S extends PostFilter<S, W>, W extends PostFilter<W, W>>
        extends Filter<S, W, PostFields> {
    PostFilter(Supplier<W> newWhere) {
        super(newWhere, PostFields.FIELDS);
    }

    PostFilter(Supplier<W> newWhere, S target, Aggregate function) {
        super(newWhere, PostFields.FIELDS, target, function);
    }

    public S id(String id) {
        return equal(PostFields.ID, id);
    }

    public StringFilter<S, PostFields> id() {
        return string(PostFields.ID);
    }

    public S createdAt(Instant createdAt) {
        return equal(PostFields.CREATED_AT, createdAt);
    }

    public ComparableFilter<S, Instant, PostFields> createdAt() {
        return comparable(PostFields.CREATED_AT);
    }

    public S title(String title) {
        return equal(PostFields.TITLE, title);
    }

    public StringFilter<S, PostFields> title() {
        return string(PostFields.TITLE);
    }

    public ToManyFilter<S, CommentWhere> comments() {
        return toMany(PostFields.COMMENTS, CommentWhere::new);
    }
}
