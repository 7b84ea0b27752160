package io.prismaspring.boot.blog;

import io.prismaspring.client.BaseClient;
import io.prismaspring.client.PrismaRuntime;

public class PrismaClient extends BaseClient {

    private final PostRepository post;
    private final CommentRepository comment;

    public PrismaClient(PrismaRuntime runtime, PostRepository post, CommentRepository comment) {
        super(runtime);
        this.post = post;
        this.comment = comment;
    }

    public PostRepository post() {
        return post;
    }

    public CommentRepository comment() {
        return comment;
    }
}
