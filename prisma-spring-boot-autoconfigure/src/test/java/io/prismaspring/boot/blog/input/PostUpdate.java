// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Post;
import io.prismaspring.client.builder.ToManyUpdate;
import io.prismaspring.client.builder.UpdateBuilder;
import java.time.Instant;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** A change of a {@link Post}: what is not called stays as it is. */
@Generated("io.prismaspring.codegen")
public final class PostUpdate extends UpdateBuilder<PostUpdate> {
    public PostUpdate id(String id) {
        return set(PostFields.ID, id);
    }

    public PostUpdate createdAt(Instant createdAt) {
        return set(PostFields.CREATED_AT, createdAt);
    }

    public PostUpdate title(String title) {
        return set(PostFields.TITLE, title);
    }

    public PostUpdate comments(
            UnaryOperator<
                            ToManyUpdate<
                                    CommentCreate.MissingContent<CommentCreate>,
                                    CommentCreate,
                                    CommentUnique,
                                    CommentUnique.Key,
                                    CommentWhere,
                                    CommentUpdate>>
                    comments) {
        return toMany(
                new ToManyUpdate<>(
                        PostFields.COMMENTS,
                        CommentCreate::startUnderPost,
                        new CommentUnique(),
                        CommentWhere::new,
                        CommentUpdate::new),
                comments);
    }
}
