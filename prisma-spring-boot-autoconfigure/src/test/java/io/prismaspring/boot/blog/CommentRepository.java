// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog;

import io.prismaspring.boot.blog.input.CommentCreate;
import io.prismaspring.boot.blog.input.CommentFields;
import io.prismaspring.boot.blog.input.CommentHaving;
import io.prismaspring.boot.blog.input.CommentOrderBy;
import io.prismaspring.boot.blog.input.CommentQuery;
import io.prismaspring.boot.blog.input.CommentUnique;
import io.prismaspring.boot.blog.input.CommentUpdate;
import io.prismaspring.boot.blog.input.CommentWhere;
import io.prismaspring.client.PrismaRuntime;
import io.prismaspring.client.Repository;
import javax.annotation.processing.Generated;

/** The operations on {@link Comment}s. */
@Generated("io.prismaspring.codegen")
public class CommentRepository
        extends Repository<
                Comment,
                CommentQuery<Comment>,
                CommentWhere,
                CommentUnique,
                CommentUnique.Key,
                CommentCreate.MissingContent<CommentCreate.MissingPost<CommentCreate>>,
                CommentCreate,
                CommentUpdate,
                CommentFields,
                CommentHaving,
                CommentOrderBy> {
    public CommentRepository(PrismaRuntime runtime) {
        super(
                runtime,
                CommentFields.MODEL,
                CommentQuery::all,
                CommentWhere::new,
                new CommentUnique(),
                CommentCreate::start,
                CommentUpdate::new,
                CommentFields.FIELDS,
                CommentHaving::new,
                CommentOrderBy::new);
    }
}
