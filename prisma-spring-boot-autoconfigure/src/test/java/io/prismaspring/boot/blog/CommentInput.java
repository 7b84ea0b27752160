package io.prismaspring.boot.blog;

import io.prismaspring.client.builder.CreateBuilder;
import io.prismaspring.client.builder.Fields;
import io.prismaspring.client.builder.Filter;
import io.prismaspring.client.builder.Include;
import io.prismaspring.client.builder.ModelQuery;
import io.prismaspring.client.builder.OrderBy;
import io.prismaspring.client.builder.UpdateBuilder;

/** The inputs of the operations on comments. */
public interface CommentInput {

    final class CommentFields extends Fields {}

    final class CommentWhere extends Filter<CommentWhere, CommentWhere, CommentFields> {

        @Override
        protected CommentWhere newWhere() {
            return new CommentWhere();
        }

        @Override
        protected CommentFields fieldsToCompare() {
            return new CommentFields();
        }
    }

    final class CommentUnique {

        public Key id(String id) {
            return new Key().id(id);
        }

        public static final class Key extends Filter<Key, CommentWhere, CommentFields> {

            Key id(String id) {
                return identifiedBy(BlogModels.COMMENT_ID, id);
            }

            @Override
            protected CommentWhere newWhere() {
                return new CommentWhere();
            }

            @Override
            protected CommentFields fieldsToCompare() {
                return new CommentFields();
            }
        }
    }

    final class CommentOrderBy extends OrderBy<CommentOrderBy> {}

    final class CommentInclude extends Include<CommentInclude> {}

    final class CommentQuery<R>
            extends ModelQuery<
                    R,
                    CommentQuery<R>,
                    CommentWhere,
                    CommentOrderBy,
                    CommentUnique,
                    CommentUnique.Key,
                    CommentInclude> {

        CommentQuery() {
            super(BlogModels.COMMENT, CommentWhere::new, CommentOrderBy::new, new CommentUnique(), CommentInclude::new);
        }
    }

    @FunctionalInterface
    interface MissingContent<N> {
        N content(String content);
    }

    @FunctionalInterface
    interface MissingPost<N> {
        N postId(String postId);
    }

    final class CommentCreate extends CreateBuilder<CommentCreate> {

        CommentCreate() {
            super(BlogModels.COMMENT);
        }

        static MissingContent<MissingPost<CommentCreate>> begin() {
            CommentCreate row = new CommentCreate();
            return content -> {
                row.set(BlogModels.COMMENT_CONTENT, content);
                return postId -> row.set(BlogModels.COMMENT_POST_ID, postId);
            };
        }
    }

    final class CommentUpdate extends UpdateBuilder<CommentUpdate> {}
}
