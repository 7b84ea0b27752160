package io.prismaspring.boot.blog;

import io.prismaspring.boot.blog.CommentInput.CommentCreate;
import io.prismaspring.boot.blog.CommentInput.CommentQuery;
import io.prismaspring.boot.blog.CommentInput.CommentUnique;
import io.prismaspring.boot.blog.CommentInput.CommentUpdate;
import io.prismaspring.boot.blog.CommentInput.CommentWhere;
import io.prismaspring.boot.blog.CommentInput.MissingContent;
import io.prismaspring.boot.blog.CommentInput.MissingPost;
import io.prismaspring.client.PrismaRuntime;
import io.prismaspring.client.Repository;

public class CommentRepository
        extends Repository<
                Comment,
                CommentQuery<Comment>,
                CommentWhere,
                CommentUnique,
                CommentUnique.Key,
                MissingContent<MissingPost<CommentCreate>>,
                CommentCreate,
                CommentUpdate> {

    public CommentRepository(PrismaRuntime runtime) {
        super(
                runtime,
                BlogModels.COMMENT,
                CommentQuery::new,
                CommentWhere::new,
                new CommentUnique(),
                CommentCreate::begin,
                CommentUpdate::new);
    }
}
