// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Post;
import io.prismaspring.client.builder.ModelQuery;
import io.prismaspring.client.query.Selection;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** A read of {@link Post}s. */
@Generated("io.prismaspring.codegen")
public final class PostQuery<R>
        extends ModelQuery<
                R, PostQuery<R>, PostWhere, PostOrderBy, PostUnique, PostUnique.Key, PostInclude, PostFields> {
    private PostQuery() {
        super(
                PostFields.MODEL,
                PostWhere::new,
                PostOrderBy::new,
                new PostUnique(),
                PostInclude::new,
                PostFields.FIELDS);
    }

    /** All rows, as records. */
    public static PostQuery<Post> all() {
        return new PostQuery<>();
    }

    /** Returns that selection of each row instead of the record. */
    public <T> PostQuery<T> select(Function<PostFields, ? extends Selection<T>> projection) {
        return project(projection.apply(PostFields.FIELDS));
    }

    /** Returns a record of the application for each row, filled by the names of its components. */
    public <T> PostQuery<T> as(Class<T> type) {
        return projectTo(type);
    }
}
