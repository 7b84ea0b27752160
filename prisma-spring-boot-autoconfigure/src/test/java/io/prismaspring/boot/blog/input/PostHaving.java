// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Post;
import io.prismaspring.client.builder.ComparableFilter;
import io.prismaspring.client.model.Aggregate;
import javax.annotation.processing.Generated;

/** Which groups of {@link Post}s are meant: by their fields and by aggregates. */
@Generated("io.prismaspring.codegen")
public final class PostHaving extends PostFilter<PostHaving, PostHaving> {
    public PostHaving() {
        super(PostHaving::new);
    }

    private PostHaving(PostHaving target, Aggregate function) {
        super(PostHaving::new, target, function);
    }

    public ComparableFilter<PostHaving, Long, PostFields> count() {
        return comparable(PostFields.MODEL.rowCount());
    }

    public PostHaving min() {
        return new PostHaving(this, Aggregate.MIN);
    }

    public PostHaving max() {
        return new PostHaving(this, Aggregate.MAX);
    }
}
