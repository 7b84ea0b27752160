// Written by the generator; a sample for tests of the integration.
package io.prismaspring.boot.blog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.prismaspring.client.PrismaRecord;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A row of {@code Comment}. */
@Generated("io.prismaspring.codegen")
public record Comment(
        String id,
        String content,
        String postId,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Post post)
        implements PrismaRecord {
    @Override
    @JsonIgnore
    public Post post() {
        return PrismaRecord.loaded(post, "Comment", "post");
    }

    @Override
    public String toString() {
        return "Comment" + json();
    }

    /** Builds records for tests and fixtures; what is not set is null, 0 or false. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Comment}. */
    @SuppressWarnings("NullAway")
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String content;
        private @Nullable String postId;
        private @Nullable Post post;

        private Builder() {}

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder content(String content) {
            this.content = content;
            return this;
        }

        public Builder postId(String postId) {
            this.postId = postId;
            return this;
        }

        public Builder post(Post post) {
            this.post = post;
            return this;
        }

        public Comment build() {
            return new Comment(id, content, postId, post);
        }
    }
}
