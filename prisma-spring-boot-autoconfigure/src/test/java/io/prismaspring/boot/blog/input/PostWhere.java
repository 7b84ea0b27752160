// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Post;
import javax.annotation.processing.Generated;

/** Which rows of {@link Post} are meant. */
@Generated("io.prismaspring.codegen")
public final class PostWhere extends PostFilter<PostWhere, PostWhere> {
    public PostWhere() {
        super(PostWhere::new);
    }
}
