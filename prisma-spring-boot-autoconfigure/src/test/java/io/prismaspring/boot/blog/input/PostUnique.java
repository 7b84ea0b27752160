// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Post;
import io.prismaspring.client.model.Column;
import javax.annotation.processing.Generated;

/** The keys that identify one row of {@link Post}. */
@Generated("io.prismaspring.codegen")
public final class PostUnique {
    public Key id(String id) {
        return new Key().with(PostFields.ID, id);
    }

    public Key title(String title) {
        return new Key().with(PostFields.TITLE, title);
    }

    /** One row by its key, and what else must hold for it. */
    public static final class Key extends PostFilter<Key, PostWhere> {
        private Key() {
            super(PostWhere::new);
        }

        private <T> Key with(Column<T> column, T value) {
            return identifiedBy(column, value);
        }
    }
}
