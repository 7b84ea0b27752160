// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Comment;
import io.prismaspring.client.builder.ToOneChoice;
import io.prismaspring.client.builder.ToOneUpdate;
import io.prismaspring.client.builder.UpdateBuilder;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** A change of a {@link Comment}: what is not called stays as it is. */
@Generated("io.prismaspring.codegen")
public final class CommentUpdate extends UpdateBuilder<CommentUpdate> {
    public CommentUpdate id(String id) {
        return set(CommentFields.ID, id);
    }

    public CommentUpdate content(String content) {
        return set(CommentFields.CONTENT, content);
    }

    public CommentUpdate postId(String postId) {
        return set(CommentFields.POST_ID, postId);
    }

    public CommentUpdate post(
            Function<
                            ToOneUpdate<
                                    PostCreate.MissingTitle<PostCreate>,
                                    PostCreate,
                                    PostUnique,
                                    PostUnique.Key,
                                    PostWhere,
                                    PostUpdate>,
                            ToOneChoice>
                    post) {
        return toOne(
                CommentFields.POST,
                new ToOneUpdate<>(PostCreate.start(), new PostUnique(), PostWhere::new, PostUpdate::new),
                post);
    }
}
