// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog;

import io.prismaspring.client.BaseClient;
import io.prismaspring.client.PrismaRuntime;
import javax.annotation.processing.Generated;

/** The database: a repository for each model, and transactions. */
@Generated("io.prismaspring.codegen")
public class PrismaClient extends BaseClient {
    private final PostRepository post;
    private final CommentRepository comment;

    public PrismaClient(PrismaRuntime runtime) {
        super(runtime);
        this.post = new PostRepository(runtime);
        this.comment = new CommentRepository(runtime);
    }

    public PostRepository post() {
        return post;
    }

    public CommentRepository comment() {
        return comment;
    }
}
