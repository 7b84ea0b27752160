// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Comment;
import io.prismaspring.client.builder.ComparableFilter;
import io.prismaspring.client.model.Aggregate;
import javax.annotation.processing.Generated;

/** Which groups of {@link Comment}s are meant: by their fields and by aggregates. */
@Generated("io.prismaspring.codegen")
public final class CommentHaving extends CommentFilter<CommentHaving, CommentHaving> {
    public CommentHaving() {
        super(CommentHaving::new);
    }

    private CommentHaving(CommentHaving target, Aggregate function) {
        super(CommentHaving::new, target, function);
    }

    public ComparableFilter<CommentHaving, Long, CommentFields> count() {
        return comparable(CommentFields.MODEL.rowCount());
    }

    public CommentHaving min() {
        return new CommentHaving(this, Aggregate.MIN);
    }

    public CommentHaving max() {
        return new CommentHaving(this, Aggregate.MAX);
    }
}
