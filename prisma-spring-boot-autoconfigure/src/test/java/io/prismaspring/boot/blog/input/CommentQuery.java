// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Comment;
import io.prismaspring.client.builder.ModelQuery;
import io.prismaspring.client.query.Selection;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** A read of {@link Comment}s. */
@Generated("io.prismaspring.codegen")
public final class CommentQuery<R>
        extends ModelQuery<
                R,
                CommentQuery<R>,
                CommentWhere,
                CommentOrderBy,
                CommentUnique,
                CommentUnique.Key,
                CommentInclude,
                CommentFields> {
    private CommentQuery() {
        super(
                CommentFields.MODEL,
                CommentWhere::new,
                CommentOrderBy::new,
                new CommentUnique(),
                CommentInclude::new,
                CommentFields.FIELDS);
    }

    /** All rows, as records. */
    public static CommentQuery<Comment> all() {
        return new CommentQuery<>();
    }

    /** Returns that selection of each row instead of the record. */
    public <T> CommentQuery<T> select(Function<CommentFields, ? extends Selection<T>> projection) {
        return project(projection.apply(CommentFields.FIELDS));
    }

    /** Returns a record of the application for each row, filled by the names of its components. */
    public <T> CommentQuery<T> as(Class<T> type) {
        return projectTo(type);
    }
}
