// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Post;
import io.prismaspring.client.builder.CreateBuilder;
import io.prismaspring.client.builder.ToManyWrite;
import java.time.Instant;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** A new row of {@link Post}: what it cannot do without is known, all else may follow. */
@Generated("io.prismaspring.codegen")
public final class PostCreate extends CreateBuilder<PostCreate> {
    private PostCreate() {
        super(PostFields.MODEL);
    }

    /** Begins a row. */
    public static MissingTitle<PostCreate> start() {
        return title -> new PostCreate().title(title);
    }

    public PostCreate id(String id) {
        return set(PostFields.ID, id);
    }

    public PostCreate createdAt(Instant createdAt) {
        return set(PostFields.CREATED_AT, createdAt);
    }

    private PostCreate title(String title) {
        return set(PostFields.TITLE, title);
    }

    public PostCreate comments(
            UnaryOperator<
                            ToManyWrite<
                                    CommentCreate.MissingContent<CommentCreate>,
                                    CommentCreate,
                                    CommentUnique,
                                    CommentUnique.Key>>
                    comments) {
        return toMany(
                new ToManyWrite<>(PostFields.COMMENTS, CommentCreate::startUnderPost, new CommentUnique()), comments);
    }

    public interface MissingTitle<N> {
        N title(String title);
    }
}
