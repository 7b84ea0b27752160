package io.prismaspring.boot.blog;

import io.prismaspring.boot.blog.PostInput.MissingTitle;
import io.prismaspring.boot.blog.PostInput.PostCreate;
import io.prismaspring.boot.blog.PostInput.PostQuery;
import io.prismaspring.boot.blog.PostInput.PostUnique;
import io.prismaspring.boot.blog.PostInput.PostUpdate;
import io.prismaspring.boot.blog.PostInput.PostWhere;
import io.prismaspring.client.PrismaRuntime;
import io.prismaspring.client.Repository;

public class PostRepository
        extends Repository<
                Post,
                PostQuery<Post>,
                PostWhere,
                PostUnique,
                PostUnique.Key,
                MissingTitle<PostCreate>,
                PostCreate,
                PostUpdate> {

    public PostRepository(PrismaRuntime runtime) {
        super(
                runtime,
                BlogModels.POST,
                PostQuery::new,
                PostWhere::new,
                new PostUnique(),
                PostCreate::begin,
                PostUpdate::new);
    }
}
