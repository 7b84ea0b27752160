// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog.input;

import io.prismaspring.boot.blog.Comment;
import io.prismaspring.client.builder.CreateBuilder;
import io.prismaspring.client.builder.ToOneChoice;
import io.prismaspring.client.builder.ToOneWrite;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** A new row of {@link Comment}: what it cannot do without is known, all else may follow. */
@Generated("io.prismaspring.codegen")
public final class CommentCreate extends CreateBuilder<CommentCreate> {
    private CommentCreate() {
        super(CommentFields.MODEL);
    }

    /** Begins a row. */
    public static MissingContent<MissingPost<CommentCreate>> start() {
        return content -> post -> new CommentCreate().content(content).post(post);
    }

    /** Begins a row whose post is known. */
    public static MissingContent<CommentCreate> startUnderPost() {
        return content -> new CommentCreate().content(content);
    }

    public CommentCreate id(String id) {
        return set(CommentFields.ID, id);
    }

    private CommentCreate content(String content) {
        return set(CommentFields.CONTENT, content);
    }

    private CommentCreate post(
            Function<
                            ToOneWrite<PostCreate.MissingTitle<PostCreate>, PostCreate, PostUnique, PostUnique.Key>,
                            ToOneChoice>
                    post) {
        return toOne(CommentFields.POST, new ToOneWrite<>(PostCreate.start(), new PostUnique()), post);
    }

    public interface MissingContent<N> {
        N content(String content);
    }

    public interface MissingPost<N> {
        N post(
                Function<
                                ToOneWrite<PostCreate.MissingTitle<PostCreate>, PostCreate, PostUnique, PostUnique.Key>,
                                ToOneChoice>
                        post);

        default N postId(String postId) {
            return post(write -> write.foreignKey(postId));
        }
    }
}
