// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Comment;
import io.prismaspring.client.model.Column;
import javax.annotation.processing.Generated;

/** The keys that identify one row of {@link Comment}. */
@Generated("io.prismaspring.codegen")
public final class CommentUnique {
    public Key id(String id) {
        return new Key().with(CommentFields.ID, id);
    }

    /** One row by its key, and what else must hold for it. */
    public static final class Key extends CommentFilter<Key, CommentWhere> {
        private Key() {
            super(CommentWhere::new);
        }

        private <T> Key with(Column<T> column, T value) {
            return identifiedBy(column, value);
        }
    }
}
