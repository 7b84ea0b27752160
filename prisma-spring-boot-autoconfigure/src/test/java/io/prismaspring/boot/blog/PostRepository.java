// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog;

import io.prismaspring.boot.blog.input.PostCreate;
import io.prismaspring.boot.blog.input.PostFields;
import io.prismaspring.boot.blog.input.PostHaving;
import io.prismaspring.boot.blog.input.PostOrderBy;
import io.prismaspring.boot.blog.input.PostQuery;
import io.prismaspring.boot.blog.input.PostUnique;
import io.prismaspring.boot.blog.input.PostUpdate;
import io.prismaspring.boot.blog.input.PostWhere;
import io.prismaspring.client.PrismaRuntime;
import io.prismaspring.client.Repository;
import javax.annotation.processing.Generated;

/** The operations on {@link Post}s. */
@Generated("io.prismaspring.codegen")
public class PostRepository
        extends Repository<
                Post,
                PostQuery<Post>,
                PostWhere,
                PostUnique,
                PostUnique.Key,
                PostCreate.MissingTitle<PostCreate>,
                PostCreate,
                PostUpdate,
                PostFields,
                PostHaving,
                PostOrderBy> {
    public PostRepository(PrismaRuntime runtime) {
        super(
                runtime,
                PostFields.MODEL,
                PostQuery::all,
                PostWhere::new,
                new PostUnique(),
                PostCreate::start,
                PostUpdate::new,
                PostFields.FIELDS,
                PostHaving::new,
                PostOrderBy::new);
    }
}
