package io.prismaspring.boot.blog;

import io.prismaspring.client.builder.CreateBuilder;
import io.prismaspring.client.builder.Fields;
import io.prismaspring.client.builder.Filter;
import io.prismaspring.client.builder.Include;
import io.prismaspring.client.builder.ModelQuery;
import io.prismaspring.client.builder.OrderBy;
import io.prismaspring.client.builder.UpdateBuilder;

/** The inputs of the operations on posts. */
public interface PostInput {

    final class PostFields extends Fields {}

    final class PostWhere extends Filter<PostWhere, PostWhere, PostFields> {

        public PostWhere title(String title) {
            return equal(BlogModels.POST_TITLE, title);
        }

        @Override
        protected PostWhere newWhere() {
            return new PostWhere();
        }

        @Override
        protected PostFields fieldsToCompare() {
            return new PostFields();
        }
    }

    final class PostUnique {

        public Key id(String id) {
            return new Key().id(id);
        }

        public static final class Key extends Filter<Key, PostWhere, PostFields> {

            Key id(String id) {
                return identifiedBy(BlogModels.POST_ID, id);
            }

            @Override
            protected PostWhere newWhere() {
                return new PostWhere();
            }

            @Override
            protected PostFields fieldsToCompare() {
                return new PostFields();
            }
        }
    }

    final class PostOrderBy extends OrderBy<PostOrderBy> {}

    final class PostInclude extends Include<PostInclude> {}

    final class PostQuery<R>
            extends ModelQuery<R, PostQuery<R>, PostWhere, PostOrderBy, PostUnique, PostUnique.Key, PostInclude> {

        PostQuery() {
            super(BlogModels.POST, PostWhere::new, PostOrderBy::new, new PostUnique(), PostInclude::new);
        }
    }

    @FunctionalInterface
    interface MissingTitle<N> {
        N title(String title);
    }

    final class PostCreate extends CreateBuilder<PostCreate> {

        PostCreate() {
            super(BlogModels.POST);
        }

        static MissingTitle<PostCreate> begin() {
            PostCreate row = new PostCreate();
            return title -> row.set(BlogModels.POST_TITLE, title);
        }
    }

    final class PostUpdate extends UpdateBuilder<PostUpdate> {

        public PostUpdate title(String title) {
            return set(BlogModels.POST_TITLE, title);
        }
    }
}
